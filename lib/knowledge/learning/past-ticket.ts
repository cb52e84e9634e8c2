import { z } from 'zod'

/**
 * How an article came to be a ticket's answer: `linked` in a public reply, `inserted` with this sidebar, `solved` when a person said
 * that it did, `not-this` when they said that it does not fit.
 */
export const answerKind = z.enum(['linked', 'inserted', 'solved', 'not-this'])
export type AnswerKind = z.infer<typeof answerKind>

export const pastAnswer = z.strictObject({ articleId: z.string().max(400), how: answerKind })
export type PastAnswer = z.infer<typeof pastAnswer>

/** Terms kept of one ticket, at most: a whole ticket has about 45. */
export const MOST_TERMS = 64
/** Answers kept of one ticket, at most. */
export const MOST_ANSWERS = 12
/** Tags kept of one ticket, at most. */
export const MOST_TAGS = 20

/** What is kept of a ticket that was answered: terms and article ids, none of its text. */
export const pastTicket = z.strictObject({
  /** Unique over all sites: {@link pastTicketId}. */
  id: z.string().max(400),
  /** Origin of the desk, e.g. `https://acme.zendesk.com`. */
  site: z.string().max(300),
  /** As people call it: `#4001`, `SUP-17`. */
  key: z.string().max(100),
  /** Its page on the host. */
  url: z.string().max(500),
  /** ISO 8601 UTC of its last change: the oldest are forgotten first. */
  at: z.iso.datetime(),
  /** Terms of the requester's words, each with what it counts (0–5), the most telling first. */
  terms: z.array(z.tuple([z.string().max(64), z.number().min(0).max(5)])).max(MOST_TERMS),
  /** Each article once: what a person said of one outdoes that it was linked. */
  answers: z.array(pastAnswer).max(MOST_ANSWERS),
  /** Fields other tickets like it may want, too; empty and null where it had none. */
  tags: z.array(z.string().max(100)).max(MOST_TAGS),
  category: z.string().max(200).nullable(),
  priority: z.string().max(40).nullable(),
  group: z.string().max(200).nullable(),
})
export type PastTicket = z.infer<typeof pastTicket>

/** @param site origin of the desk @param key as the host has it */
export function pastTicketId(site: string, key: string): string {
  return `${site}/${key}`
}

/** What an answer counts when articles are taught; what does not fit takes away from what others gave. */
export const ANSWER_WORTH: Readonly<Record<AnswerKind, number>> = {
  linked: 1,
  inserted: 1,
  solved: 1.5,
  'not-this': -0.75,
}

/** What each article of a ticket is taught by it. A ticket with several answers says less about each of them. */
export function worthOfAnswers({ answers }: Pick<PastTicket, 'answers'>): ReadonlyMap<string, number> {
  const given = answers.filter(({ how }) => ANSWER_WORTH[how] > 0).length
  const share = 1 / Math.sqrt(Math.max(1, given))
  return new Map(answers.map(({ articleId, how }) => [articleId, ANSWER_WORTH[how] * share]))
}
