import { i18n } from '@/components/i18n'
import type { SessionChoices, TicketsFrom } from '@/lib/messaging/reviews/calibration-calls'
import { ticketId } from '@/lib/review/record/review'
import { PickOne } from '../../ui/PickOne'
import { siteName } from '../../ui/source-words'
import { TextBox } from '../../ui/TextBox'
import { Tick } from '../../ui/Tick'

/** What is chosen in the form, in each of its ways. */
export interface ChosenTickets {
  readonly from: TicketsFrom['from']
  readonly text: string
  /** Empty: keys are of no site. */
  readonly site: string
  readonly list: string
  /** By {@link ticketId}. */
  readonly recent: readonly string[]
}

export const NO_TICKETS: ChosenTickets = { from: 'typed', text: '', site: '', list: '', recent: [] }

/** What is asked of the background; null where nothing is chosen yet. */
export function ticketsIn(chosen: ChosenTickets, choices: SessionChoices): TicketsFrom | null {
  const { from, text, site, list, recent } = chosen
  if (from === 'typed') return text.trim() === '' ? null : { from, text, site: site === '' ? null : site }
  if (from === 'list') return list === '' ? null : { from, id: list }
  const tickets = choices.recent
    .filter((one) => recent.includes(ticketId(one)))
    .map(({ host, site: where, key, url }) => ({ host, site: where, key, url }))
  return tickets.length === 0 ? null : { from, tickets }
}

export interface SessionTicketsProps {
  readonly choices: SessionChoices
  readonly chosen: ChosenTickets
  readonly onChange: (chosen: ChosenTickets) => void
}

/** Where the tickets of a new session come from. */
export function SessionTickets({ choices, chosen, onChange }: SessionTicketsProps) {
  const change = (part: Partial<ChosenTickets>) => onChange({ ...chosen, ...part })
  return (
    <>
      <PickOne
        label={i18n.t('calibration.form.from')}
        value={chosen.from}
        options={[
          { value: 'typed', name: i18n.t('calibration.form.fromTyped') },
          { value: 'list', name: i18n.t('calibration.form.fromList') },
          { value: 'recent', name: i18n.t('calibration.form.fromRecent') },
        ]}
        onChange={(from) => change({ from })}
      />
      {chosen.from === 'typed' && <TypedTickets choices={choices} chosen={chosen} change={change} />}
      {chosen.from === 'list' && <ListTickets choices={choices} chosen={chosen} change={change} />}
      {chosen.from === 'recent' && <RecentTickets choices={choices} chosen={chosen} change={change} />}
    </>
  )
}

interface PartProps {
  readonly choices: SessionChoices
  readonly chosen: ChosenTickets
  readonly change: (part: Partial<ChosenTickets>) => void
}

function TypedTickets({ choices, chosen, change }: PartProps) {
  return (
    <>
      <TextBox
        long
        label={i18n.t('calibration.form.typed')}
        help={i18n.t('calibration.form.typedHelp')}
        value={chosen.text}
        maxLength={20_000}
        onChange={(text) => change({ text })}
      />
      {choices.sites.length > 0 && (
        <PickOne
          label={i18n.t('calibration.form.site')}
          value={chosen.site}
          options={[
            ...choices.sites.map((site) => ({ value: site, name: siteName(site) })),
            { value: '', name: i18n.t('calibration.form.noSite') },
          ]}
          onChange={(site) => change({ site })}
        />
      )}
    </>
  )
}

function ListTickets({ choices, chosen, change }: PartProps) {
  if (choices.lists.length === 0) return <p className="part-note">{i18n.t('calibration.form.noLists')}</p>
  return (
    <PickOne
      label={i18n.t('calibration.form.list')}
      value={chosen.list}
      options={choices.lists.map(({ id, title, tickets }) => ({
        value: id,
        name: i18n.t('calibration.form.listName', { title, tickets: i18n.t('calibration.tickets', tickets) }),
      }))}
      onChange={(list) => change({ list })}
    />
  )
}

function RecentTickets({ choices, chosen, change }: PartProps) {
  if (choices.recent.length === 0) return <p className="part-note">{i18n.t('calibration.form.noRecent')}</p>
  return (
    <div className="part-stack calib-recent" role="group" aria-label={i18n.t('calibration.form.fromRecent')}>
      {choices.recent.map((ticket) => {
        const id = ticketId(ticket)
        return (
          <Tick
            key={id}
            label={i18n.t('calibration.form.recentName', { key: ticket.key, subject: ticket.subject })}
            on={chosen.recent.includes(id)}
            onChange={(on) =>
              change({ recent: on ? [...chosen.recent, id] : chosen.recent.filter((one) => one !== id) })
            }
          />
        )
      })}
    </div>
  )
}
