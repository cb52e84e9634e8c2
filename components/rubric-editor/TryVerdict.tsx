import { i18n } from '@/components/i18n'
import type { Judgement } from '@/lib/rubric/judgement'
import { becauseWords, type MessageCounts } from '../ui/because-words'
import { fieldWord } from '../ui/field-words'
import { VerdictMark } from '../ui/VerdictMark'

/** Quotes shown here; the panel shows all of them. */
const QUOTES = 2

export interface TryVerdictProps {
  /** What is said before the verdict. */
  readonly name: string
  readonly judgement: Judgement
  readonly counts: MessageCounts
}

/** How a criterion comes out on a ticket, and what that rests on. */
export function TryVerdict({ name, judgement, counts }: TryVerdictProps) {
  const { verdict, because, evidence } = judgement
  return (
    <div className="try-verdict" data-verdict={verdict}>
      <p className="try-verdict-head">
        <VerdictMark verdict={verdict} />
        <span>
          {name} <b>{i18n.t(`verdict.${verdict}`)}</b>
        </span>
      </p>
      {because && <Sentences texts={becauseWords(because, counts)} />}
      {evidence.slice(0, QUOTES).map((each) => (
        <p
          key={'field' in each ? each.field : `${each.messageId} ${String(each.start)}`}
          className="try-quote"
        >
          {'field' in each ? `${fieldWord(each.field)}: ` : ''}
          <q>{each.quote}</q>
        </p>
      ))}
    </div>
  )
}

function Sentences({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="try-because">
      {text}
    </p>
  ))
}
