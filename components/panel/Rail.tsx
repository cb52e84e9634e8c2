import { AlarmClock, BookOpen, CircleAlert, PanelRightOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '#i18n'
import type { PanelView, ReadyView } from '@/lib/messaging/view'
import { numberWords } from '../ui/number-words'
import { useNow } from '../ui/use-now'
import { Mark } from '../ui/Mark'
import { RingDrawing } from './RingDrawing'
import { dueWords } from './due-words'
import { hygieneBand, scoreNumber, scoreShare } from './score-band'
import type { PanelTab } from './tabs'
import './Rail.css'

export interface RailProps {
  readonly view: PanelView | null
  readonly onOpen: () => void
  readonly onOpenAt: (tab: PanelTab) => void
}

/** The panel folded to a strip: the score, the count of articles, and whether something is due. */
export function Rail({ view, onOpen, onOpenAt }: RailProps) {
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
      {view?.kind === 'ready' && <RailFacts view={view} onOpenAt={onOpenAt} />}
    </nav>
  )
}

function RailFacts({
  view,
  onOpenAt,
}: {
  readonly view: ReadyView
  readonly onOpenAt: (tab: PanelTab) => void
}) {
  const due = dueWords(view.ticket, useNow())
  const band = hygieneBand(view.hygiene)
  const score = scoreNumber(view.hygiene)
  const max = numberWords(view.hygiene.scale.max)
  const count = view.suggestions.length
  return (
    <>
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
      <RailButton label={i18n.t('rail.suggestions', count)} onPress={() => onOpenAt('assist')}>
        <BookOpen size={18} aria-hidden />
        <span className="rail-number">{numberWords(count)}</span>
        <span className="rail-word">{i18n.t('rail.articles')}</span>
      </RailButton>
      {(due.tone === 'bad' || due.tone === 'warn') && (
        <span className={`rail-due rail-due-${due.tone}`} role="img" aria-label={due.text} title={due.text}>
          <AlarmClock size={18} aria-hidden />
        </span>
      )}
    </>
  )
}

interface RailButtonProps {
  readonly label: string
  readonly children: ReactNode
  readonly onPress: () => void
}

/** Its tooltip is the browser's own: one of ours would not fit into the strip. */
function RailButton({ label, children, onPress }: RailButtonProps) {
  return (
    <span title={label}>
      <Button className="rail-button" onPress={onPress}>
        <span className="rail-face" aria-hidden="true">
          {children}
        </span>
        <span className="visually-hidden">{label}</span>
      </Button>
    </span>
  )
}
