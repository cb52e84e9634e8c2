import { Copy, MessageCircleQuestion } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { askingDraft, MOST_QUESTIONS, numbered } from '@/lib/reply/reply-draft'
import type { Judgement } from '@/lib/rubric/judgement'
import { Action } from '../ui/Action'
import { numberWords } from '../ui/number-words'
import { InsertReport } from './InsertReport'
import { replyText, withFact } from './insertable'
import { questionsFor } from './open-asks'
import { frameNow } from './reply-frame'
import { useTicket } from './ticket-context'
import { useInsert } from './use-insert'
import './FixActions.css'

export interface AskAllProps {
  readonly gaps: readonly Judgement[]
}

/** One draft that asks the customer for all that is missing, and a copy of every question, those for colleagues too. */
export function AskAll({ gaps }: AskAllProps) {
  const { view } = useTicket()
  const insert = useInsert()
  const questions = questionsFor(gaps)
  const count = Math.min(questions.length, MOST_QUESTIONS)
  const all = [...new Set(gaps.flatMap(({ asks }) => asks.map(({ shown }) => shown)))]
  const askAll = () =>
    insert.insert(withFact(replyText(askingDraft(questions, frameNow(view))), 'questions-inserted'))
  const copyAll = () => insert.copy(replyText(numbered(all)))
  if (all.length === 0) return null
  return (
    <div className="fix">
      <ul className="fix-list">
        {count > 0 && (
          <li data-fix="ask-all">
            <Action kind="main" icon={<MessageCircleQuestion size={13} aria-hidden />} onPress={askAll}>
              {questions.length > count
                ? i18n.t('fix.askMost', { count: numberWords(count), total: numberWords(questions.length) })
                : i18n.t('fix.askAll', count)}
            </Action>
          </li>
        )}
        <li data-fix="copy-all">
          <Action kind="plain" icon={<Copy size={13} aria-hidden />} onPress={copyAll}>
            {i18n.t('fix.copyAll')}
          </Action>
        </li>
      </ul>
      <InsertReport insert={insert} />
    </div>
  )
}
