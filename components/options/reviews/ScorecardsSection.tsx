import { FileInput, Plus } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { Section } from '../Section'
import { CardImportWindow } from './CardImportWindow'
import { CardRow } from './CardRow'
import { cardFailureSentence, type CardFailure } from './card-words'
import { newCard } from './new-card'
import { useCards } from './use-cards'
import '../Rows.css'
import './ScorecardsSection.css'

/** The scorecards: those that are offered, those that were retired, and what can be done with each. */
export function ScorecardsSection() {
  const { value: cards, failed, again } = useCards()
  const [importing, setImporting] = useState(false)
  const [showRetired, setShowRetired] = useState(false)
  const [failure, setFailure] = useState<CardFailure | null>(null)
  const offered = (cards ?? []).filter(({ retired }) => !retired)
  const retired = (cards ?? []).filter((card) => card.retired)
  const add = async (card: Scorecard) => {
    const answer = await ask('review-cards/add', { card })
    setFailure(answer.ok ? (answer.value.ok ? null : answer.value.reason) : 'unanswered')
    if (answer.ok && answer.value.ok) location.hash = `card=${answer.value.id}`
  }
  const row = (entry: (typeof offered)[number]) => (
    <CardRow key={entry.id} entry={entry} onCopy={(card) => void add(card)} onFailure={setFailure} />
  )
  return (
    <Section title={i18n.t('scorecards.title')} text={i18n.t('scorecards.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('scorecards.unanswered')}</Fault>}
      {cards !== null && offered.length === 0 && <p className="rows-none">{i18n.t('scorecards.none')}</p>}
      {offered.length > 0 && (
        <ul className="rows" aria-label={i18n.t('scorecards.offered')}>
          {offered.map(row)}
        </ul>
      )}
      {retired.length > 0 && (
        <div>
          <Action kind="plain" onPress={() => setShowRetired(!showRetired)}>
            {showRetired
              ? i18n.t('scorecards.hideRetired')
              : i18n.t('scorecards.showRetired', retired.length)}
          </Action>
        </div>
      )}
      {showRetired && retired.length > 0 && (
        <ul className="rows" aria-label={i18n.t('scorecards.retired')}>
          {retired.map(row)}
        </ul>
      )}
      {failure !== null && <Fault>{cardFailureSentence(failure)}</Fault>}
      <div className="scorecards-actions">
        <Action icon={<Plus size={14} aria-hidden />} onPress={() => void add(newCard())}>
          {i18n.t('scorecards.new')}
        </Action>
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setImporting(true)}>
          {i18n.t('scorecards.import')}
        </Action>
      </div>
      <CardImportWindow open={importing} onClose={() => setImporting(false)} />
    </Section>
  )
}
