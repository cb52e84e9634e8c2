import { ArrowRight, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { i18n } from '@/components/i18n'
import { compareCards } from '@/lib/rubric/compare-cards'
import type { ScoreCard } from '@/lib/rubric/judgement'
import type { PackKind } from '@/lib/rubric/pack'
import { valueOf } from '@/lib/ticket/field'
import { escalationBand, hygieneBand, scoreNumber } from '../ui/score-band'
import { TryVerdict } from './TryVerdict'
import type { TryTicket } from './try-tickets'
import { VerdictChanges } from './VerdictChanges'

/** A ticket with its scores by the saved and by the changed rubric. */
export interface Tried {
  readonly ticket: TryTicket
  readonly before: ScoreCard
  readonly after: ScoreCard
}

export interface TryRowProps {
  readonly tried: Tried
  readonly kind: PackKind
  readonly criterion: string | null
}

/** One ticket with its score before and after; opens to what changed and why. */
export function TryRow({ tried: { ticket, before, after }, kind, criterion }: TryRowProps) {
  const changes = compareCards(before, after)
  const chosen = after.judgements.find(({ id }) => id === criterion)
  const subject = valueOf(ticket.snapshot.subject) ?? i18n.t('header.noTitle')
  const was = scoreNumber(before)
  const is = scoreNumber(after)
  return (
    <Disclosure className="try-row" data-try={ticket.id} data-before={was ?? ''} data-after={is ?? ''}>
      <Heading level={4} className="try-heading">
        <Button slot="trigger" className="try-button">
          <ChevronRight className="criterion-chevron" size={14} aria-hidden />
          <span className="try-words">
            <span className="try-name">
              {ticket.sample === null ? ticket.snapshot.key : i18n.t(`tryIt.sample.${ticket.sample}`)}
            </span>
            <span className="try-subject">{subject}</span>
          </span>
          <Scores before={before} after={after} kind={kind} />
        </Button>
      </Heading>
      <DisclosurePanel className="try-panel">
        {before.ready !== after.ready && after.ready !== null && (
          <p className="try-ready">{i18n.t(`tryIt.ready.${after.ready === 'yes' ? 'yes' : 'no'}`)}</p>
        )}
        <VerdictChanges changes={changes} counts={after} scoreChanged={was !== is} />
        {chosen && !changes.some(({ id }) => id === criterion) && (
          <TryVerdict name={i18n.t('tryIt.chosen')} judgement={chosen} counts={after} />
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}

interface ScoresProps {
  readonly before: ScoreCard
  readonly after: ScoreCard
  readonly kind: PackKind
}

function Scores({ before, after, kind }: ScoresProps) {
  const none = i18n.t('quality.notScored')
  const was = scoreNumber(before)
  const is = scoreNumber(after)
  const { tone } = kind === 'hygiene' ? hygieneBand(after) : escalationBand(after)
  return (
    <span className="try-scores">
      {was !== is && (
        <>
          <span className="try-before">
            <span className="visually-hidden">{i18n.t('tryIt.before')} </span>
            {was ?? none}
          </span>
          <ArrowRight size={13} aria-hidden />
          <span className="visually-hidden"> {i18n.t('tryIt.after')} </span>
        </>
      )}
      <span className={`try-after try-${tone}`}>{is ?? none}</span>
    </span>
  )
}
