import { z } from 'zod'
import { LANGUAGES } from '@/lib/signals/text/language'
import { parsePhrase } from '@/lib/signals/text/phrase-notation'

/**
 * A phrase in the notation of the word books (`lib/signals/text/phrase-notation.ts`): `log|sign in`, `invoice~`, `report .. wrong`.
 * Matched without regard to case, at word borders.
 */
export const topicPhrase = z
  .string()
  .min(2)
  .max(1_000)
  .refine(isPhrase, { message: 'this cannot be read as a phrase, or begins with a gap' })

/** Points; negative: speaks against the topic. */
const weight = z.number().min(-10).max(10)
/**
 * Points beside learnt words, which say part of it already; absent: `weight`. Fitted by `test/eval/topics/fit-topics.ts`; not for
 * writing by hand.
 */
const fitted = weight.optional()
/** A code as it stands in a text, or its beginning up to a `*`: `429`, `aadsts*`, `invalid_grant`. */
const code = z
  .string()
  .regex(/^[a-z0-9_]{2,60}\*?$/, 'small letters, digits, underscores, and perhaps a * at the end')
const label = z.string().min(1).max(80)

/** Names of word classes (see {@link topicWords}), several with a `|` between: one of these. */
const classes = z.string().regex(/^[a-z-]{2,40}(?:\|[a-z-]{2,40})*$/, 'names of word classes with | between')

/** By what a ticket is told to be about a topic. */
export const topicMatch = z.strictObject({
  phrases: z
    .array(
      z.strictObject({
        /** Points of the first phrase of the group that is seen; every further one adds half of what the last one did. */
        weight,
        fitted,
        /** Looked for only in texts of this language; absent: in every text. */
        language: z.enum(LANGUAGES).optional(),
        words: z.array(topicPhrase).min(1).max(400),
      }),
    )
    .max(40),
  /** Word classes that are to stand in one sentence, all of them, so that it need not be said how they stand there. */
  combinations: z
    .array(
      z.strictObject({
        weight,
        fitted,
        all: z.array(classes).min(1).max(4),
        /** Not where one of these stands in the sentence. */
        not: z.array(classes).min(1).max(4).optional(),
      }),
    )
    .max(80)
    .optional(),
  /** Error codes. A mere number counts only where something around it says that it is one. */
  codes: z
    .array(z.strictObject({ weight, fitted, words: z.array(code).min(1).max(60) }))
    .max(10)
    .optional(),
  /** Tags, forms, categories and components, whole or up to a `*`; blanks and underscores are as good as dashes. */
  tags: z.array(label).max(60).optional(),
  /** Points by ticket type, whole or up to a `*`: `question`, `service request*`. */
  types: z.record(label, weight).optional(),
  /**
   * Beginnings of words, as `wordStem` cuts them, that those who write about the topic use more than others do, with their points.
   * Fitted by `test/eval/topics/fit-topics.ts`; not for writing by hand.
   */
  learnt: z.record(z.string().min(1).max(8), z.number().positive().max(10)).optional(),
})
export type TopicMatch = z.infer<typeof topicMatch>

/** Word classes of a language by name: what stands for the same in different words. Those of all languages share their names. */
export const topicWords = z.record(z.string().regex(/^[a-z-]{2,40}$/), z.array(topicPhrase).min(1).max(400))
export type TopicWords = z.infer<typeof topicWords>

/** Whether a phrase can be looked for: it is well formed and begins with a word or number. */
function isPhrase(source: string): boolean {
  try {
    for (const piece of parsePhrase(source).pieces) {
      if (piece.kind !== 'words') return false
      if (!piece.optional) return true
    }
    return false
  } catch {
    return false
  }
}
