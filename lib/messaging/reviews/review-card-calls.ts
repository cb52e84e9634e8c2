import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { cardRef, scorecard } from '@/lib/review/card/card'
import { packFault } from '@/lib/rubric/pack-fault'
import { call } from '../call'

const byId = z.strictObject({ id: z.string().max(100) })
const failed = <const R extends readonly string[]>(...reasons: R) =>
  z.strictObject({ ok: z.literal(false), reason: z.enum(reasons) })
const invalid = z.strictObject({
  ok: z.literal(false),
  reason: z.literal('invalid'),
  faults: z.array(packFault),
})

/** A card as the list of them shows it. */
export const cardEntry = z.strictObject({
  id: z.string(),
  /** Of its newest version, in the language that is asked for. */
  title: z.string(),
  version: z.number().int(),
  /** `changed`: one that comes with Deskhand was changed here. */
  origin: z.enum(['built-in', 'changed', 'own']),
  retired: z.boolean(),
  profiles: z.array(profileId),
  categories: z.number().int(),
  /** What was made with each version, the newest first. `reviews`: how many count with it now. */
  versions: z.array(
    z.strictObject({
      version: z.number().int(),
      reviews: z.number().int().nonnegative(),
      drafts: z.number().int().nonnegative(),
    }),
  ),
})
export type CardEntry = z.infer<typeof cardEntry>

/** What became of a card that was changed. On a refusal nothing has changed. */
export const savedCard = z.union([
  z.strictObject({ ok: z.literal(true), card: scorecard, became: z.enum(['same', 'in-place', 'next']) }),
  invalid,
  /** `elsewhere`: another window saved a newer version meanwhile. `gone`: there is no such card. */
  failed('storage-full', 'elsewhere', 'gone'),
])
export type SavedCard = z.infer<typeof savedCard>

/** What became of a card from a file. On a refusal nothing has changed. */
export const importedCard = z.union([
  z.strictObject({
    ok: z.literal(true),
    card: scorecard,
    became: z.enum(['new', 'newest', 'older', 'renumbered', 'same']),
  }),
  invalid,
  failed('storage-full'),
])
export type ImportedCard = z.infer<typeof importedCard>

/** What our own pages, outside any frame, may ask about scorecards. */
export const reviewCardCalls = {
  'review-cards/list': call(['page'], z.strictObject({ locale: z.string().max(40) }), z.array(cardEntry)),
  /** Cards in the versions that are asked for, those that are here: what old reviews were made with. */
  'review-cards/some': call(
    ['page'],
    z.strictObject({ cards: z.array(cardRef).max(200) }),
    z.array(scorecard),
  ),
  /**
   * A card to be edited, in its newest version. `used`: a change makes the next version. `ids`: of all categories it ever had;
   * a new one gets another.
   */
  'review-cards/get': call(
    ['page'],
    byId,
    z
      .strictObject({
        card: scorecard,
        builtIn: scorecard.nullable(),
        used: z.boolean(),
        ids: z.array(z.string()),
      })
      .nullable(),
  ),
  /** `base` is the version that was changed. Lines and columns of faults are those of the card as indented JSON. */
  'review-cards/save': call(
    ['page'],
    z.strictObject({ card: z.unknown(), base: cardRef.shape.version }),
    savedCard,
  ),
  /** Keeps a new card; its id gets a number where it is taken. */
  'review-cards/add': call(
    ['page'],
    z.strictObject({ card: scorecard }),
    z.union([z.strictObject({ ok: z.literal(true), id: z.string() }), failed('storage-full')]),
  ),
  /** No longer offers a card, or offers it again. Reviews and drafts that were made with it keep it. */
  'review-cards/retire': call(
    ['page'],
    byId.extend({ retired: z.boolean() }),
    z.union([z.strictObject({ ok: z.literal(true) }), failed('storage-full', 'gone')]),
  ),
  /** The text of a file; how long it may be is a fault like others. */
  'review-cards/import': call(['page'], z.strictObject({ text: z.string() }), importedCard),
  /** A card as a file, in its newest version; null where it is gone. */
  'review-cards/export': call(
    ['page'],
    byId,
    z.strictObject({ text: z.string(), fileName: z.string() }).nullable(),
  ),
} as const
