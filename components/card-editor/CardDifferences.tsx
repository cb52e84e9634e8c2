import type { Scorecard } from '@/lib/review/card/card'
import { diffCards } from '@/lib/review/card/diff-cards'
import { cardDifferenceWords } from './card-difference-words'
import '../options/rubrics/DifferenceList.css'

export interface CardDifferencesProps {
  readonly before: Scorecard
  readonly after: Scorecard
  /** Said when there is no difference. */
  readonly none: string
}

/** In what two cards differ, a sentence for each thing. */
export function CardDifferences({ before, after, none }: CardDifferencesProps) {
  const sentences = diffCards(before, after).map((each) => cardDifferenceWords(each, before, after))
  if (sentences.length === 0) return <p className="differences-none">{none}</p>
  return (
    <ul className="differences">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
