import { i18n } from '@/components/i18n'
import type { GuidePlaybook, GuideStep } from '@/lib/checklist/guide'
import { askingDraft, MOST_QUESTIONS } from '@/lib/reply/reply-draft'
import { numberWords } from '../../ui/number-words'
import { targetWord } from '../fix-words'
import { noteText, replyText, withFact } from '../insertable'
import { frameNow } from '../reply-frame'
import { useTicket } from '../ticket-context'
import { useFieldFocus, type FieldFocus } from '../use-field-focus'
import { useInsert, type Insert } from '../use-insert'
import { useGuide } from './guide-context'
import { openQuestions } from './guide-steps'

/** One thing that can be done about a step with one press. */
export interface Deed {
  readonly kind: 'ask' | 'packet' | 'articles' | 'remind' | 'field' | 'section'
  readonly words: string
  readonly act: () => void
}

/** What can be done about the steps of a playbook from one place, and what came of the last of it. */
export interface Deeds {
  /** The main one first; none for what is looked at elsewhere. */
  readonly of: (step: GuideStep) => readonly Deed[]
  /** One draft with every open question of the playbook; null where there is none. */
  readonly askAll: Deed | null
  readonly insert: Insert
  readonly field: FieldFocus
}

/** @param playbook whose steps they are */
export function useDeeds(playbook: GuidePlaybook): Deeds {
  const { view, goTo } = useTicket()
  const { remind, startPacket, goToArticles } = useGuide()
  const insert = useInsert()
  const field = useFieldFocus()
  const begin = () => {
    field.forget()
    insert.tell(null)
  }
  const askDeed = (questions: readonly string[], words: string): Deed => ({
    kind: 'ask',
    words,
    act: () => {
      begin()
      insert.insert(withFact(replyText(askingDraft(questions, frameNow(view))), 'questions-inserted'))
    },
  })
  const asks = (step: GuideStep): Deed[] => {
    if (step.ask === null) return []
    const all = openQuestions(playbook, step)
    const one = askDeed([step.ask.written], i18n.t(all.length > 1 ? 'guide.askOne' : 'fix.ask'))
    return all.length > 1 ? [askDeed(all, askWords(all.length)), one] : [one]
  }
  const main = (step: GuideStep): Deed[] => {
    const { action } = step
    switch (action?.kind) {
      case undefined:
      case 'ask':
        return asks(step)
      case 'packet':
        return [{ kind: 'packet', words: i18n.t('guide.packet'), act: startPacket }]
      case 'remind':
        return [{ kind: 'remind', words: i18n.t('reminder.heading'), act: remind }]
      case 'articles':
        return [
          {
            kind: 'articles',
            words: i18n.t('fix.findArticle'),
            act: () => {
              if (!goToArticles(playbook.id)) goTo('assist')
            },
          },
        ]
      case 'field': {
        const target = { field: action.field }
        const words = i18n.t('fix.field', { field: targetWord(target) })
        const act = () => {
          begin()
          field.focus(target)
        }
        return [{ kind: 'field', words, act }]
      }
      case 'section': {
        const act = () => {
          begin()
          insert.insert(noteText(action.text))
        }
        return [{ kind: 'section', words: i18n.t('fix.section'), act }]
      }
    }
  }
  const all = openQuestions(playbook)
  return {
    of: (step) => (step.state === 'open' ? main(step) : []),
    askAll: all.length === 0 ? null : askDeed(all, askWords(all.length)),
    insert,
    field,
  }
}

/** More than a customer answers are not asked at once. */
function askWords(count: number): string {
  return count > MOST_QUESTIONS
    ? i18n.t('fix.askMost', { count: numberWords(MOST_QUESTIONS), total: numberWords(count) })
    : i18n.t('fix.askAll', count)
}
