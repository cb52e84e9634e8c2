import { CalendarDays, FileOutput } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import { writeRampFile } from '@/lib/checklist/ramp/ramp-file'
import { KEEP_MONTHS, NEW_PERSON } from '@/lib/checklist/ramp/ramp-kept'
import { ask } from '../desk'
import { saveFault } from '../ramp/save-words'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { Fault } from '../ui/Fault'
import { saveFile } from '../ui/save-file'
import { Tick } from '../ui/Tick'
import { useAnswer } from '../ui/use-answer'
import { Window } from '../ui/Window'
import { Section } from './Section'

/** What is counted of the person's own work: the page it is for, whether it is counted, and erasing it. */
export function RampSection() {
  const { value, failed, again } = useAnswer('ramp/view', '{}', ['ramp'])
  const announce = useAnnounce()
  const [erasing, setErasing] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const kept = value?.kept
  const isEmpty =
    kept === undefined ||
    (kept.tickets.length + kept.articles.length === 0 &&
      JSON.stringify({ ...kept.person, counting: true }) === JSON.stringify(NEW_PERSON))
  const count = async (counting: boolean) => {
    const { start, role } = kept?.person ?? NEW_PERSON
    setFault(saveFault(await ask('ramp/person', { start, role, counting })))
  }
  const erase = async () => {
    setErasing(false)
    const refused = saveFault(await ask('ramp/erase', {}))
    setFault(refused)
    if (refused === null) announce(i18n.t('ramp.kept.erased'))
  }
  return (
    <Section title={i18n.t('ramp.kept.title')} text={i18n.t('ramp.kept.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('ramp.unanswered')}</Fault>}
      {kept !== undefined && (
        <>
          <Tick
            label={i18n.t('ramp.kept.count')}
            help={i18n.t('ramp.kept.countHelp', { months: KEEP_MONTHS })}
            on={kept.person.counting}
            onChange={(on) => void count(on)}
          />
          <p className="rows-none">{i18n.t('ramp.kept.standing', kept.tickets.length)}</p>
        </>
      )}
      <div className="row-actions">
        <Link className="action action-normal" href="ramp.html">
          <CalendarDays size={14} aria-hidden />
          {i18n.t('ramp.kept.open')}
        </Link>
        <Action
          icon={<FileOutput size={14} aria-hidden />}
          disabled={isEmpty}
          onPress={() => kept && saveFile('ramp.json', writeRampFile(kept))}
        >
          {i18n.t('ramp.kept.save')}
        </Action>
        <Action kind="danger" disabled={isEmpty} onPress={() => setErasing(true)}>
          {i18n.t('ramp.kept.erase')}
        </Action>
      </div>
      <Fault>{fault}</Fault>
      <Window
        open={erasing}
        title={i18n.t('ramp.kept.eraseTitle')}
        text={i18n.t('ramp.kept.eraseText')}
        onClose={() => setErasing(false)}
        choices={
          <>
            <Action onPress={() => setErasing(false)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void erase()}>
              {i18n.t('ramp.kept.eraseDo')}
            </Action>
          </>
        }
      />
    </Section>
  )
}
