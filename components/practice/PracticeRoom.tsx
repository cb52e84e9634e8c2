import { i18n } from '@/components/i18n'
import { practiceTickets } from '@/lib/practice/practice-tickets'
import type { ProfileId } from '@/lib/profile/profile'
import { useSettings } from '../options/use-settings'
import { Announcer } from '../ui/Announcer'
import { BackLink } from '../ui/BackLink'
import { uiLocale } from '../ui/locale'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { PracticeDesk } from './PracticeDesk'
import { TicketList } from './TicketList'
import { usePracticeAddress } from './use-practice-address'
import './PracticeRoom.css'

/** A page on its own: tickets of the demo company to score and to answer. Everything is judged in the page. */
export function PracticeRoom() {
  return (
    <Announcer>
      <PracticePage />
    </Announcer>
  )
}

function PracticePage() {
  const { opened } = useSettings()
  const theme = opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  return (
    <div className="practice">
      <header className="practice-head">
        <Mark size={32} />
        <div className="practice-words">
          <h1 className="practice-title">{i18n.t('practice.title')}</h1>
          <p className="practice-lead">{i18n.t('practice.lead')}</p>
        </div>
        <BackLink href="options.html#practice">{i18n.t('practice.settings')}</BackLink>
      </header>
      {/* The rubric is that of the person's role, so nothing is judged before it is known. */}
      <main>{opened && <Room role={opened.value.role} />}</main>
    </div>
  )
}

function Room({ role }: { readonly role: ProfileId }) {
  const { named, moved } = usePracticeAddress()
  const tickets = practiceTickets()
  const at = tickets.findIndex(({ id }) => id === named)
  const ticket = tickets[at]
  if (!ticket) return <TicketList tickets={tickets} focusFirst={moved} />
  const next = tickets[at + 1] ?? null
  return (
    <PracticeDesk key={ticket.id} ticket={ticket} next={next} practising={{ role, locale: uiLocale() }} />
  )
}
