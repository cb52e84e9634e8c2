import { BookOpen, CircleAlert, PanelRightOpen } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { GuardFinding } from '@/lib/reply/guard/finding'
import type { PanelView, ReadyView } from '@/lib/messaging/view'
import { numberWords } from '../ui/number-words'
import { Mark } from '../ui/Mark'
import { RingDrawing } from './RingDrawing'
import { RailButton } from './RailButton'
import { RailDue, RailReminders } from './RailDue'
import { RailGuard } from './RailGuard'
import { RailSteps } from './guide/RailSteps'
import { hygieneBand, scoreNumber, scoreShare } from '../ui/score-band'
import type { PanelTab } from './tabs'
import type { Reminders } from '../ui/use-reminders'
import './Rail.css'

export interface RailProps {
  readonly view: PanelView | null
  readonly guard: readonly GuardFinding[]
  readonly reminders: Reminders
  /** Whether scores wait, because a review is to be blind. */
  readonly hidesScores: boolean
  readonly onOpen: () => void
  readonly onOpenAt: (tab: PanelTab) => void
  /** Opens the panel with everything that is due. */
  readonly onOpenClocks: () => void
}

/** The panel folded to a strip: the score, the count of articles, what is due next, and reminders. */
export function Rail({ view, guard, reminders, hidesScores, onOpen, onOpenAt, onOpenClocks }: RailProps) {
  return (
    <nav className="rail" aria-label={i18n.t('rail.label')}>
      <h1 className="visually-hidden">{i18n.t('extensionName')}</h1>
      <RailButton label={i18n.t('action.expand')} onPress={onOpen}>
        <Mark size={22} />
        <PanelRightOpen className="rail-unfold" size={15} aria-hidden />
      </RailButton>
      {view?.kind === 'failed' && (
        <RailButton label={i18n.t('failed.title', { key: view.key })} onPress={onOpen}>
          <CircleAlert className="rail-failed" size={20} />
        </RailButton>
      )}
      {view?.kind === 'ready' && <RailFacts view={view} hidesScores={hidesScores} onOpenAt={onOpenAt} />}
      {view?.kind === 'ready' && !hidesScores && (
        <RailSteps view={view.guide} onOpen={() => onOpenAt('steps')} />
      )}
      {view?.kind === 'ready' && <RailGuard count={guard.length} onOpen={onOpen} />}
      {view?.kind === 'ready' && <RailDue view={view} onOpen={onOpenClocks} />}
      <RailReminders reminders={reminders} onOpen={onOpen} />
    </nav>
  )
}

interface RailFactsProps {
  readonly view: ReadyView
  readonly hidesScores: boolean
  readonly onOpenAt: (tab: PanelTab) => void
}

function RailFacts({ view, hidesScores, onOpenAt }: RailFactsProps) {
  const band = hygieneBand(view.hygiene)
  const score = scoreNumber(view.hygiene)
  const max = numberWords(view.hygiene.scale.max)
  const count = view.suggestions.length
  return (
    <>
      {!hidesScores && (
        <RailButton
          label={
            score === null
              ? i18n.t('rail.hygieneNone')
              : i18n.t('rail.hygiene', { score, max, word: band.word })
          }
          onPress={() => onOpenAt('quality')}
        >
          <RingDrawing tone={band.tone} share={scoreShare(view.hygiene)} number={score} size={38} />
          <span className="rail-word">{i18n.t('rail.score')}</span>
        </RailButton>
      )}
      <RailButton label={i18n.t('rail.suggestions', count)} onPress={() => onOpenAt('assist')}>
        <BookOpen size={18} aria-hidden />
        <span className="rail-number">{numberWords(count)}</span>
        <span className="rail-word">{i18n.t('rail.articles')}</span>
      </RailButton>
    </>
  )
}
