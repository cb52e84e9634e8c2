import {
  BookOpen,
  CornerDownLeft,
  MessageCircleQuestion,
  NotebookPen,
  Reply,
  TextCursorInput,
} from 'lucide-react'
import { i18n } from '@/components/i18n'
import { askingDraft, replyDraft } from '@/lib/reply/reply-draft'
import type { ReadyAction } from '@/lib/rubric/fix-action'
import type { Judgement } from '@/lib/rubric/judgement'
import { Action } from '../ui/Action'
import { FieldReport } from './FieldReport'
import { fixWords } from './fix-words'
import { InsertDialog } from './InsertDialog'
import { InsertReport } from './InsertReport'
import { articleOf, noteText, replyText, withFact } from './insertable'
import { questionsFor } from './open-asks'
import { frameNow } from './reply-frame'
import { useTicket } from './ticket-context'
import { useFieldFocus } from './use-field-focus'
import { useInsert } from './use-insert'
import './FixActions.css'

const ICONS = {
  ask: MessageCircleQuestion,
  section: NotebookPen,
  field: TextCursorInput,
  reply: Reply,
} as const

/** What can be done about a criterion with one click, the main step first, and what came of it. */
export function FixActions({ judgement }: { readonly judgement: Judgement }) {
  const { view, goTo } = useTicket()
  const insert = useInsert()
  const field = useFieldFocus()
  const [article = null] = view.suggestions
  const { actions, asks, title } = judgement

  const run = (action: ReadyAction) => {
    field.forget()
    insert.tell(null)
    switch (action.kind) {
      case 'ask':
        return insert.insert(
          withFact(replyText(askingDraft(questionsFor([judgement]), frameNow(view))), 'questions-inserted'),
        )
      case 'reply':
        return insert.insert(withFact(replyText(replyDraft(action.text, frameNow(view))), 'reply-started'))
      case 'section':
        return insert.insert(noteText(action.text))
      case 'field':
        return field.focus(action.target)
      case 'article':
        return article ? insert.insert(articleOf(article)) : goTo('assist')
    }
  }
  return (
    <div className="fix">
      <ul className="fix-list">
        {actions.map((action, index) => {
          const words = fixWords(action, article !== null)
          const Icon = action.kind === 'article' ? (article ? CornerDownLeft : BookOpen) : ICONS[action.kind]
          return (
            <li key={`${action.kind} ${words}`} data-fix={action.kind}>
              <Action
                kind={index === 0 ? 'normal' : 'plain'}
                icon={<Icon size={13} aria-hidden />}
                label={i18n.t('fix.about', { step: words, title })}
                onPress={() => run(action)}
              >
                {words}
              </Action>
            </li>
          )
        })}
        {asks.length > 0 && asks.every(({ asked }) => asked !== 'no') && (
          <li className="fix-asked">
            {i18n.t(asks.some(({ asked }) => asked === 'draft') ? 'fix.askedInDraft' : 'fix.asked')}
          </li>
        )}
      </ul>
      <InsertReport insert={insert} />
      <FieldReport field={field} />
      <InsertDialog insert={insert} />
    </div>
  )
}
