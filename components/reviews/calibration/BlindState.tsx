import { i18n } from '@/components/i18n'
import type { SessionView } from '@/lib/messaging/reviews/calibration-calls'
import { Section } from '../../options/Section'
import { OpenEarly } from './OpenEarly'
import { SessionTicketList } from './SessionTicketList'

/** Who is in and who is awaited, and the tickets there are to review. It shows nobody's ratings. */
export function BlindState({ view }: { readonly view: SessionView }) {
  const { session, standing, mine } = view
  const isBlind = standing.shown === null
  return (
    <>
      <Section
        title={i18n.t(isBlind ? 'calibration.blind.title' : 'calibration.blind.awaited')}
        text={i18n.t(isBlind ? 'calibration.blind.text' : 'calibration.blind.awaitedText', {
          total: session.reviewers,
        })}
      >
        <Awaited view={view} />
        {isBlind && <OpenEarly id={session.id} />}
      </Section>
      <SessionTicketList session={session} mine={mine} />
    </>
  )
}

function Awaited({ view: { session, standing } }: { readonly view: SessionView }) {
  const { awaited, begun } = standing
  const unheard = Math.max(0, awaited - begun.length)
  return (
    <dl className="part-facts" data-awaited={awaited}>
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
              {i18n.t('calibration.blind.begunOne', {
                name: reviewer.name,
                count,
                total: session.tickets.length,
              })}
            </dd>
          ))}
        </div>
      )}
      {unheard > 0 && (
        <div>
          <dt>{i18n.t('calibration.blind.unheard')}</dt>
          <dd>{i18n.t('calibration.blind.unheardCount', unheard)}</dd>
          <dd className="part-note">{i18n.t('calibration.blind.unheardHelp')}</dd>
        </div>
      )}
    </dl>
  )
}
