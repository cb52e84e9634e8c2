import { SearchX } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { SessionView } from '@/lib/messaging/reviews/calibration-calls'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { uiLocale } from '../../ui/locale'
import { Message } from '../../ui/Message'
import { dayWords } from '../../ui/time-words'
import { useAnswer } from '../../ui/use-answer'
import { AgreementSection } from './AgreementSection'
import { BlindState } from './BlindState'
import { DecisionLog } from './DecisionLog'
import { DifferenceList } from './DifferenceList'
import { PairTable } from './PairTable'
import { SessionActions } from './SessionActions'
import { StandingBadges } from './StandingBadges'

export interface SessionPageProps {
  readonly id: string
  readonly onBack: () => void
}

/** One session: who is in, and once ratings may be shown how reviewers agree, where they differ and what they decided. */
export function SessionPage({ id, onBack }: SessionPageProps) {
  const { value, failed, again } = useAnswer('calibration/one', JSON.stringify({ id }), ['reviews'])
  return (
    <>
      <div>
        <Action kind="plain" onPress={onBack} focusFirst>
          {i18n.t('calibration.back')}
        </Action>
      </div>
      <Fault onAgain={again}>{failed ? i18n.t('calibration.unanswered') : null}</Fault>
      {value === null && !failed && <p role="status">{i18n.t('calibration.waiting')}</p>}
      {!failed && value?.view === null && (
        <Message icon={<SearchX size={18} />} title={i18n.t('calibration.gone')}>
          {i18n.t('calibration.goneText')}
        </Message>
      )}
      {value?.view && <Session view={value.view} onBack={onBack} />}
    </>
  )
}

function Session({ view, onBack }: { readonly view: SessionView; readonly onBack: () => void }) {
  const { session, standing, comparison, mine } = view
  return (
    <>
      <Section title={session.title}>
        <div className="part-line">
          <StandingBadges standing={standing} reviewers={session.reviewers} />
        </div>
        <dl className="part-facts">
          {factsOf(view).map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
        <SessionActions session={session} mine={mine.length} onRemoved={onBack} />
      </Section>
      {comparison !== null && (
        <>
          <AgreementSection comparison={comparison} card={session.card} />
          <PairTable comparison={comparison} card={session.card} />
          <DifferenceList comparison={comparison} session={session} />
          <DecisionLog session={session} />
        </>
      )}
      {standing.awaited > 0 && <BlindState view={view} />}
    </>
  )
}

function factsOf({ session, standing }: SessionView): readonly (readonly [string, string])[] {
  const { card, by, at, opened } = session
  const title = textFor(card.title, uiLocale())
  const names = standing.in.map(({ name }) => name).join(', ')
  return [
    [i18n.t('calibration.fact.card'), i18n.t('calibration.cardVersion', { title, version: card.version })],
    [i18n.t('calibration.fact.made'), i18n.t('calibration.madeBy', { name: by.name, day: dayWords(at) })],
    ...(standing.awaited === 0 ? [[i18n.t('calibration.fact.reviewers'), names] as const] : []),
    ...(opened
      ? [
          [
            i18n.t('calibration.fact.opened'),
            i18n.t('calibration.openedBy', {
              name: opened.by.name,
              day: dayWords(opened.at),
              reason: opened.reason,
            }),
          ] as const,
        ]
      : []),
  ]
}
