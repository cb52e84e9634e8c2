import { z } from 'zod'
import { once } from '@/lib/signals/once'
import type { ScannedMessage } from '@/lib/signals/signal'
import { ACTS, type Act } from './act'
import { featuresOf } from './sentence-features'

/**
 * The model as it is kept in a file: `assets/public/models/acts.json`, learnt by `npm run train` from sentences that were written
 * for this project and labelled with what they do (`test/acts`). Weights are hundredths of log-odds; of a feature: the place of an act in `acts`, its
 * weight, the place of the next act, …
 */
export const actModelFile = z.strictObject({
  acts: z.array(z.enum(ACTS)).min(1),
  /** Of a sentence of which nothing is known, by act. */
  bias: z.array(z.number()),
  features: z.record(z.string(), z.array(z.number().int())),
})
export type ActModelFile = z.infer<typeof actModelFile>

/**
 * Tells how likely it is that a sentence does something: log-odds, so 0 is as likely as not and 2 is nine of ten. Null where the
 * model cannot tell: it was taught English, and reads no program text.
 * @param index of the sentence in `message.reading.sentences`
 */
export type ActModel = (message: ScannedMessage, index: number, act: Act) => number | null

/**
 * Makes a model ready to be asked. It is a linear one: what a sentence is known by (`featuresOf`) has a weight for each act, and
 * their sum is the answer. Answers of a message are kept as long as the message is.
 */
export function loadActModel({ acts, bias, features }: ActModelFile): ActModel {
  const weights = new Map(Object.entries(features))
  const places = new Map(acts.map((act, place) => [act, place]))
  const oddsOf = once((message: ScannedMessage): readonly (Float64Array | null)[] => {
    const { languages, sentences } = message.reading
    if (!languages.includes('en')) return []
    return featuresOf(message).map((its, index) => {
      if (sentences[index]?.codeLike) return null
      const odds = Float64Array.from(bias)
      for (const name of its) {
        const known = weights.get(name) ?? NOTHING
        for (let at = 0; at < known.length; at += 2) {
          const act = known[at] ?? 0
          odds[act] = (odds[act] ?? 0) + (known[at + 1] ?? 0)
        }
      }
      return odds.map((each) => each / HUNDREDTHS)
    })
  })
  return (message, index, act) => oddsOf(message)[index]?.[places.get(act) ?? acts.length] ?? null
}

const HUNDREDTHS = 100
const NOTHING: readonly number[] = []
