import './Differences.css'

/** In what two documents differ. */
export interface Changes {
  /** How many things differ; one may take more than one sentence. */
  readonly count: number
  readonly sentences: readonly string[]
}

export interface DifferencesProps {
  readonly sentences: readonly string[]
  /** Said when there is no difference. */
  readonly none?: string
}

/** In what two documents differ, a sentence for each thing. */
export function Differences({ sentences, none }: DifferencesProps) {
  if (sentences.length === 0) return <p className="differences-none">{none}</p>
  return (
    <ul className="differences">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
