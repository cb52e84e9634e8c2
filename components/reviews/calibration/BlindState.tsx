import { Check } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { SessionView } from '@/lib/messaging/reviews/calibration-calls'
import { Section } from '../../options/Section'
import { PageLink } from '../../ui/PageLink'
import { OpenEarly } from './OpenEarly'

/** Who is in and who is awaited, and the tickets there are to review. It shows nobody's ratings. */
export function BlindState({ view: { session, standing, mine } }: { readonly view: SessionView }) {
  const { awaited, begun } = standing
  const tickets = session.tickets.length
  const unheard = Math.max(0, awaited - begun.length)
  return (
    <>
      <Section
        title={i18n.t('calibration.blind.title')}
        text={i18n.t('calibration.blind.text', { total: session.reviewers })}
      >
        <dl className="calib-facts" data-blind={awaited}>
          <div>
            <dt>{i18n.t('calibration.blind.in')}</dt>
            {standing.in.length === 0 && <dd>{i18n.t('calibration.blind.nobodyIn')}</dd>}
            {standing.in.map(({ id, name }) => (
              <dd key={id}>{name}</dd>
            ))}
          </div>
          {begun.length > 0 && (
            <div>
              <dt>{i18n.t('calibration.blind.begun')}</dt>
              {begun.map(({ reviewer, tickets: count }) => (
                <dd key={reviewer.id}>
                  {i18n.t('calibration.blind.begunOne', { name: reviewer.name, count, total: tickets })}
                </dd>
              ))}
            </div>
          )}
          {unheard > 0 && (
            <div>
              <dt>{i18n.t('calibration.blind.unheard')}</dt>
              <dd>{i18n.t('calibration.blind.unheardCount', unheard)}</dd>
              <dd className="calib-note">{i18n.t('calibration.blind.unheardHelp')}</dd>
            </div>
          )}
        </dl>
        {standing.shown === null && <OpenEarly id={session.id} />}
      </Section>
      <Section title={i18n.t('calibration.blind.tickets')} text={i18n.t('calibration.blind.ticketsText')}>
        <ul className="rows">
          {session.tickets.map(({ key, url }, at) => (
            <li key={`${at} ${key}`} className="row" data-session-ticket={key}>
              <div className="row-words">
                <PageLink href={url}>{i18n.t('calibration.blind.openTicket', { key })}</PageLink>
              </div>
              <p className="row-state calib-mark">
                {mine.includes(at) && <Check size={14} aria-hidden />}
                {i18n.t(mine.includes(at) ? 'calibration.blind.done' : 'calibration.blind.toDo')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
