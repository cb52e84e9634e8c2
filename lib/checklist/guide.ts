import { z } from 'zod'
import { focusableField } from '@/lib/rubric/fix-action'
import { evidence } from '@/lib/ticket/evidence'
import { fact } from './facts'
import { callTo, MOMENTS, playbookKind } from './playbook'
import { stepKind } from './step'

/** How much help a person gets with a topic. `off`: nothing of playbooks is shown. */
export const helpLevel = z.enum(['full', 'short', 'on-demand', 'off'])
export type HelpLevel = z.infer<typeof helpLevel>

/** What told the topic, in words of the ticket. */
export const topicReason = z.strictObject({
  by: z.enum(['text', 'code', 'tag', 'field', 'rule']),
  /** What was seen: a phrase, a code, a tag, `Category: Billing`. */
  words: z.string(),
  /** Where in the conversation; null for fields, tags and rules. */
  evidence: evidence.nullable(),
})
export type TopicReason = z.infer<typeof topicReason>

/** A topic that a ticket may be about. */
export const topicGuess = z.strictObject({
  playbook: z.string(),
  title: z.string(),
  /** Points; only their order means something. */
  points: z.number(),
  because: z.array(topicReason),
})
export type TopicGuess = z.infer<typeof topicGuess>

/** The same step ready for one ticket: texts chosen. */
export const readyStepAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('packet') }),
  z.strictObject({ kind: z.literal('articles') }),
  z.strictObject({ kind: z.literal('remind') }),
  z.strictObject({ kind: z.literal('field'), field: focusableField }),
  z.strictObject({ kind: z.literal('section'), text: z.string() }),
])
export type ReadyStepAction = z.infer<typeof readyStepAction>

/** One step as it stands on a ticket. */
export const guideStep = z.strictObject({
  id: z.string(),
  kind: stepKind,
  text: z.string(),
  why: z.string(),
  expected: z.string().nullable(),
  /** The words to the customer: for the person at the desk, and in the customer's language. */
  ask: z.strictObject({ shown: z.string(), written: z.string() }).nullable(),
  /** Belongs to the reply. */
  reply: z.boolean(),
  state: z.enum(['open', 'done', 'skipped', 'not-applicable']),
  /** What made it so: the ticket, something done with Deskhand, or the person by hand; null while it is open by itself. */
  by: z.enum(['ticket', 'deskhand', 'person']).nullable(),
  /** The quotes that ticked it. */
  evidence: z.array(evidence),
  fact: fact.nullable(),
  /** Why it was skipped. */
  reason: z.string().nullable(),
  action: readyStepAction.nullable(),
})
export type GuideStep = z.infer<typeof guideStep>

/** A playbook as it stands on a ticket. */
export const guidePlaybook = z.strictObject({
  id: z.string(),
  kind: playbookKind,
  title: z.string(),
  about: z.string(),
  timeBox: z.number().int().nullable(),
  steps: z.array(guideStep),
  /** The way through its decisions so far: what was asked and answered, then what is asked now or what to do. */
  decisions: z.strictObject({
    taken: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
    /** The numbers of the answers taken, from the first on, counted from 0. */
    way: z.array(z.number().int().nonnegative()),
    asked: z.strictObject({ question: z.string(), answers: z.array(z.string()) }).nullable(),
    then: z.string().nullable(),
  }),
  escalate: z.array(z.strictObject({ when: z.string(), to: callTo, atOnce: z.boolean() })),
  hasArticles: z.boolean(),
  mistakes: z.array(z.string()),
  /** Steps that apply, and those of them that are done or skipped. */
  of: z.number().int(),
  done: z.number().int(),
})
export type GuidePlaybook = z.infer<typeof guidePlaybook>

/** What the panel shows of playbooks for a ticket. Everything in it can be shown as it is. */
export const guideView = z.strictObject({
  level: helpLevel,
  /** What decided the level: how often the person has worked such tickets, or what they chose in the settings. */
  levelBy: z.enum(['practice', 'setting']),
  /** Tickets of the topic that count towards its mastery so far. */
  practised: z.number().int().nonnegative(),
  /** Topics the ticket may be about, the likeliest first. */
  topics: z.array(topicGuess),
  /** The topic whose playbook is shown, and who chose it. */
  topic: z.string().nullable(),
  chosenBy: z.enum(['ticket', 'person']),
  /** Every playbook there is: topics to choose another, and moments to look up. */
  all: z.array(z.strictObject({ playbook: z.string(), kind: playbookKind, title: z.string() })),
  /** The first minutes, then the topic, then the moment. */
  playbooks: z.array(guidePlaybook),
  /** What seems about to happen; `asked`: the person looked it up. */
  moment: z
    .strictObject({ id: z.enum(MOMENTS), by: z.enum(['draft', 'status', 'asked', 'ticket']) })
    .nullable(),
  /** What to do next. */
  next: z.strictObject({ playbook: z.string(), step: z.string() }).nullable(),
})
export type GuideView = z.infer<typeof guideView>
