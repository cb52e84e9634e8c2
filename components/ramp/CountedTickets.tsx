import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { KEEP_MONTHS, ticketId } from '@/lib/checklist/ramp/ramp-kept'
import { ask } from '../desk'
import { Section } from '../options/Section'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { Fault } from '../ui/Fault'
import { numberWords } from '../ui/number-words'
import { recordMomentWords } from '../ui/time-words'
import { saveFault } from './save-words'
import type { ShownRamp } from './use-ramp'

/** Tickets listed before all are asked for. */
const FIRST = 20

/** What counts as one's own ticket, and each that was counted: a guess that the person can put right. */
export function CountedTickets({ shown: { kept, topicName } }: { readonly shown: ShownRamp }) {
  const announce = useAnnounce()
  const [all, setAll] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const newest = kept.tickets.toReversed()
  const forget = async (ticket: (typeof newest)[number]) => {
    const refused = saveFault(await ask('ramp/forget', { tickets: [ticketId(ticket)], articles: [] }))
    setFault(refused)
    if (refused === null) announce(i18n.t('ramp.tickets.removed', { key: ticket.key }))
  }
  return (
    <Section title={i18n.t('ramp.tickets.title')} text={i18n.t('ramp.tickets.text', { months: KEEP_MONTHS })}>
      {!kept.person.counting && <p className="ramp-note">{i18n.t('ramp.tickets.off')}</p>}
      {newest.length === 0 ? (
        <p className="rows-none">{i18n.t('ramp.tickets.none')}</p>
      ) : (
        <details className="ramp-counted">
          <summary>{i18n.t('ramp.tickets.show', newest.length)}</summary>
          <ul className="rows">
            {(all ? newest : newest.slice(0, FIRST)).map((ticket) => (
              <li key={ticketId(ticket)} className="row" data-counted={ticket.key}>
                <div className="row-words">
                  <p className="row-name">{i18n.t('ramp.tickets.name', { key: ticket.key })}</p>
                  <p className="row-state">
                    {[
                      recordMomentWords(ticket.at),
                      ticket.topic === null ? i18n.t('ramp.tickets.noTopic') : topicName(ticket.topic),
                      ticket.hygiene === null
                        ? i18n.t('ramp.tickets.notScored')
                        : i18n.t('ramp.tickets.hygiene', { score: numberWords(Math.round(ticket.hygiene)) }),
                      ...(ticket.notesComplete ? [i18n.t('ramp.tickets.complete')] : []),
                    ].join(' · ')}
                  </p>
                </div>
                <Action
                  kind="plain"
                  label={i18n.t('ramp.tickets.removeOf', { key: ticket.key })}
                  onPress={() => void forget(ticket)}
                >
                  {i18n.t('ramp.tickets.notMine')}
                </Action>
              </li>
            ))}
          </ul>
          {!all && newest.length > FIRST && (
            <Action kind="plain" onPress={() => setAll(true)}>
              {i18n.t('ramp.tickets.all', { count: numberWords(newest.length - FIRST) })}
            </Action>
          )}
        </details>
      )}
      <Fault>{fault}</Fault>
    </Section>
  )
}
