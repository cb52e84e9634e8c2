import { useDeferredValue, useMemo } from 'react'
import { i18n } from '@/components/i18n'
import type { Pack } from '@/lib/rubric/pack'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import type { Settings } from '@/lib/storage/settings'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { TryRow, type Tried } from './TryRow'
import type { TryTicket } from './try-tickets'
import { useTryTickets } from './use-try-tickets'
import './TryIt.css'

export interface TryItProps {
  readonly saved: Pack
  readonly draft: Pack
  readonly settings: Settings
  /** The criterion that is open, whose verdict is shown for every ticket. */
  readonly criterion: string | null
}

/** What the changes do to tickets: each score before and after, and which verdicts changed and why. */
export function TryIt({ saved, draft, settings, criterion }: TryItProps) {
  const { samples, recent, reload } = useTryTickets()
  const tickets = useMemo(
    () => [...samples, ...(Array.isArray(recent) ? (recent as readonly TryTicket[]) : [])],
    [samples, recent],
  )
  const later = useDeferredValue(draft)
  const before = useMemo(() => scored(tickets, saved, settings), [tickets, saved, settings])
  const after = useMemo(() => scored(tickets, later, settings), [tickets, later, settings])
  const tried = tickets.flatMap((ticket, index): Tried[] => {
    const [was, is] = [before[index], after[index]]
    return was && is ? [{ ticket, before: was, after: is }] : []
  })
  const changed = tried.filter((each) => each.before.score !== each.after.score).length
  const rows = (isSample: boolean) =>
    tried
      .filter(({ ticket }) => (ticket.sample !== null) === isSample)
      .map((each) => <TryRow key={each.ticket.id} tried={each} kind={draft.kind} criterion={criterion} />)
  return (
    <aside className="try" aria-labelledby="try-title">
      <h2 id="try-title" className="try-title">
        {i18n.t('tryIt.title')}
      </h2>
      <p className="try-lead" role="status">
        {changed === 0 ? i18n.t('tryIt.same') : i18n.t('tryIt.changed', changed)}
      </p>
      <h3 className="try-group">{i18n.t('tryIt.samples')}</h3>
      <div className="try-rows">{rows(true)}</div>
      <h3 className="try-group">{i18n.t('tryIt.recent')}</h3>
      {recent === 'failed' && (
        <div className="try-none">
          <p>{i18n.t('tryIt.recentFailed')}</p>
          <Action onPress={reload}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {recent !== null && recent.length === 0 && <p className="try-none">{i18n.t('tryIt.noRecent')}</p>}
      {Array.isArray(recent) && recent.length > 0 && <div className="try-rows">{rows(false)}</div>}
    </aside>
  )
}

function scored(tickets: readonly TryTicket[], pack: Pack, { role, criticalPolicy }: Settings) {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return tickets.map(({ snapshot, now }) =>
    scoreTicket(snapshot, pack, { now, timeZone, criticalPolicy, profile: role, locale: uiLocale() }),
  )
}
