import { whereAsked } from '@/lib/signals/open-questions'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { valueOf } from '@/lib/ticket/field'
import type { Judged } from './evaluate'
import { fieldOutcome, isReal } from './field-value'
import type { FieldTarget, FixAction, MissingQuestion, ReadyAction } from './fix-action'
import { textFor } from './localized'
import type { Outcome } from './outcome'
import { fitsName } from './pattern'

/** What can be done about a criterion that is not met. */
export interface Fix {
  readonly asks: MissingQuestion[]
  readonly actions: ReadyAction[]
}

export const NO_FIX: Fix = { asks: [], actions: [] }

/** The questions for exactly what was not found, and the pack's steps as far as they make sense on this ticket. */
export function fixOf(actions: readonly FixAction[], pass: Outcome, judged: Judged): Fix {
  const asks = questionsOf(pass, judged)
  const { snapshot } = judged.ticket
  const targets = actions.flatMap((action) =>
    action.kind === 'field' ? targetOf(action.field, snapshot) : [],
  )
  // Where several fields could be meant, it is the empty ones.
  const wanted = targets.some(({ filled }) => !filled) ? targets.filter(({ filled }) => !filled) : targets
  const fields = wanted.map(({ target }): ReadyAction => ({ kind: 'field', target }))
  const ready = actions.flatMap((action): ReadyAction[] => {
    switch (action.kind) {
      case 'ask':
        return asks.some(({ asked }) => asked === 'no') ? [action] : []
      case 'section':
        return [{ kind: 'section', text: textFor(action.text, judged.locale) }]
      case 'reply':
        return [{ kind: 'reply', text: textFor(action.text, judged.language) }]
      case 'article':
        return [action]
      case 'field':
        return fields.splice(0, 1)
    }
  })
  return { asks, actions: ready }
}

function questionsOf({ asks }: Outcome, { ticket, locale, language }: Judged): MissingQuestion[] {
  const questions = asks.map((ask): MissingQuestion => {
    const written = textFor(ask, language)
    const where = whereAsked(written, ticket)
    const asked = where === null ? 'no' : where === DRAFT_ID ? 'draft' : 'sent'
    return { shown: textFor(ask, locale), written, asked }
  })
  return [...new Map(questions.map((question) => [question.written, question])).values()]
}

/** Where the field is and whether it says something; nothing where this ticket has no such field. */
function targetOf(
  field: Extract<FixAction, { kind: 'field' }>['field'],
  snapshot: TicketSnapshot,
): { readonly target: FieldTarget; readonly filled: boolean }[] {
  if (typeof field !== 'string') {
    const named = (valueOf(snapshot.customFields) ?? []).filter(({ name }) =>
      fitsName(field.customField, name),
    )
    const [first] = named.toSorted((a, b) => Number(isReal(a.value)) - Number(isReal(b.value)))
    return first ? [{ target: { customField: first.id, name: first.name }, filled: isReal(first.value) }] : []
  }
  const { truth, reason } = fieldOutcome({ field, is: 'real' }, snapshot, null)
  return reason === 'not-offered' ? [] : [{ target: { field }, filled: truth === 'true' }]
}
