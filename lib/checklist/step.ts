import { z } from 'zod'
import { condition } from '@/lib/rubric/condition'
import { focusableField } from '@/lib/rubric/fix-action'
import { localized } from '@/lib/rubric/localized'
import { fact } from './facts'

/** Names of playbooks, steps and decisions. */
export const name = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,60}$/,
    'this should have only small letters, digits and dashes, and begin with a letter',
  )

/**
 * What a step is: a question to the customer, something to collect, something to look at oneself, or something to do at
 * the desk.
 */
export const stepKind = z.enum(['question', 'evidence', 'check', 'do'])
export type StepKind = z.infer<typeof stepKind>

/** What can be done about a step with one click. */
export const stepAction = z.discriminatedUnion('kind', [
  /** Put the step's question into the reply, together with the other open ones of the playbook. */
  z.strictObject({ kind: z.literal('ask') }),
  /** Begin the escalation packet. */
  z.strictObject({ kind: z.literal('packet') }),
  /** Show the articles that fit. */
  z.strictObject({ kind: z.literal('articles') }),
  /** Set a reminder for the next update. */
  z.strictObject({ kind: z.literal('remind') }),
  /** Go to a field in the host's page. */
  z.strictObject({ kind: z.literal('field'), field: focusableField }),
  /** A section to fill in, as an internal note. `____` marks what to fill in. */
  z.strictObject({ kind: z.literal('section'), text: localized }),
])
export type StepAction = z.infer<typeof stepAction>

/** One step of a playbook, with what ticks it. */
export const step = z
  .strictObject({
    id: name,
    kind: stepKind,
    /** What to do, as one short order. */
    text: localized,
    /** Why it is worth doing, one sentence. */
    why: localized,
    /** For `check`: what is seen when all is well, and what the other case means. */
    expected: localized.optional(),
    /** For `question` and `evidence`: the words to the customer. */
    ask: localized.optional(),
    /** Belongs to the reply: comes first while one is written. */
    reply: z.literal(true).optional(),
    /** It applies only while this is true. */
    when: condition.optional(),
    /** Ticked while this is true. */
    ticks: condition.optional(),
    /** Ticked when the person did one of these with Deskhand. */
    facts: z.array(fact).min(1).max(6).optional(),
    action: stepAction.optional(),
    /** Switched off: neither shown nor counted, and kept so that it can be switched on again. */
    off: z.literal(true).optional(),
  })
  .superRefine((each, context) => {
    const complain = (message: string, key: string) =>
      context.addIssue({ code: 'custom', message, path: [key] })
    if (each.kind === 'check' && each.expected === undefined)
      complain('a check says what to expect', 'expected')
    if (each.kind === 'question' && each.ask === undefined)
      complain('a question has its words to the customer', 'ask')
    if (each.action?.kind === 'ask' && each.ask === undefined)
      complain('what is asked needs its words to the customer', 'ask')
  })
export type Step = z.infer<typeof step>
