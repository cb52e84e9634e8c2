import { diffPacks } from '@/lib/rubric/diff-packs'
import type { Pack } from '@/lib/rubric/pack'
import { differenceWords } from './difference-words'
import './DifferenceList.css'

export interface DifferenceListProps {
  readonly before: Pack
  readonly after: Pack
  /** Said when there is no difference. */
  readonly none: string
}

/** In what two rubrics differ, a sentence for each thing. */
export function DifferenceList({ before, after, none }: DifferenceListProps) {
  const sentences = diffPacks(before, after).flatMap((each) => differenceWords(each, before, after))
  if (sentences.length === 0) return <p className="differences-none">{none}</p>
  return (
    <ul className="differences">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
