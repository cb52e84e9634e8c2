import { i18n } from '@/components/i18n'
import type { Criterion } from '@/lib/rubric/pack'
import { conditionWords, type ConditionWords } from './condition-words'

/** What a criterion looks for, in sentences. */
export function LooksFor({
  criterion,
}: {
  readonly criterion: Pick<Criterion, 'when' | 'pass' | 'partial'>
}) {
  const { when, pass, partial } = criterion
  return (
    <dl className="looks">
      {when && <Look name={i18n.t('part.when')} words={conditionWords(when)} />}
      <Look name={i18n.t('part.pass')} words={conditionWords(pass)} />
      {partial && <Look name={i18n.t('part.partial')} words={conditionWords(partial)} />}
    </dl>
  )
}

function Look({ name, words }: { readonly name: string; readonly words: ConditionWords }) {
  return (
    <div>
      <dt className="looks-name">{name}</dt>
      <dd>
        <Sentence words={words} />
      </dd>
    </div>
  )
}

function Sentence({ words: { text, parts } }: { readonly words: ConditionWords }) {
  return (
    <>
      <span className={`looks-sentence${parts.length > 0 ? ' looks-join' : ''}`}>{text}</span>
      {parts.length > 0 && (
        <ul className="looks-parts">
          {parts.map((part, index) => (
            // Conditions have no name of their own; their order is what tells them apart.
            <li key={index}>
              <Sentence words={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
