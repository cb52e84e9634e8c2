import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { ticketPriority } from '@/lib/ticket/snapshot'
import { cardRef } from '../card/card'
import { reviewPerson } from '../record/review'
import { reviewRow, type CountedRow } from './row'

/** Checked in one go: member by member ten thousand reviews would take longer to check than to read. */
const numbers = z.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'number' && Number.isFinite(one)),
)
const texts = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
)

/**
 * The figures of all reviews column by column, for the way from the background to a page: a fifth of what the rows are.
 * Places point into `people`, `cards` and `names`; what there is none of is −1.
 */
export const packedRows = z.strictObject({
  people: z.array(reviewPerson),
  cards: z.array(cardRef),
  /** Channels and root causes. */
  names: texts,
  at: texts,
  agent: numbers,
  reviewer: numbers,
  card: numbers,
  channel: numbers,
  /** Places in the profiles, priorities and picks there are. */
  profile: numbers,
  priority: numbers,
  pick: numbers,
  isCalibration: numbers,
  /** Scores; what there is none of is −1, as no score is. */
  final: numbers,
  passed: numbers,
  hygiene: numbers,
  escalation: numbers,
  seconds: numbers,
  /** One digit for each category of the card. */
  ratings: texts,
  /** Row, position of the category, and name, again and again. */
  causes: numbers,
})
export type PackedRows = z.infer<typeof packedRows>

const PROFILES = profileId.options
const PRIORITIES = ticketPriority.options
const PICKS = reviewRow.shape.pick.options
const NONE = -1

/** Gives each of some values a place, the same one to equal ones. */
class Places<T> {
  readonly values: T[] = []
  readonly #places = new Map<string, number>()

  of(value: T | null, key: string): number {
    if (value === null) return NONE
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}

export function packRows(rows: readonly CountedRow[]): PackedRows {
  const people = new Places<CountedRow['reviewer']>()
  const cards = new Places<CountedRow['card']>()
  const names = new Places<string>()
  const person = (one: CountedRow['agent']) => people.of(one, one === null ? '' : `${one.id}\n${one.name}`)
  const column = <V>(valueOf: (row: CountedRow) => V): V[] => rows.map(valueOf)
  const columns = {
    at: column(({ at }) => at),
    agent: column(({ agent }) => person(agent)),
    reviewer: column(({ reviewer }) => person(reviewer)),
    card: column(({ card }) => cards.of(card, `${card.id} ${card.version}`)),
    channel: column(({ channel }) => names.of(channel, channel ?? '')),
    profile: column(({ profile }) => PROFILES.indexOf(profile)),
    priority: column(({ priority }) => (priority === null ? NONE : PRIORITIES.indexOf(priority))),
    pick: column(({ pick }) => PICKS.indexOf(pick)),
    isCalibration: column(({ isCalibration }) => Number(isCalibration)),
    final: column(({ final }) => final ?? NONE),
    passed: column(({ passed }) => (passed === null ? NONE : Number(passed))),
    hygiene: column(({ hygiene }) => hygiene ?? NONE),
    escalation: column(({ escalation }) => escalation ?? NONE),
    seconds: column(({ seconds }) => seconds),
    ratings: column(({ ratings }) => ratings.join('')),
    causes: rows.flatMap(({ causes }, row) =>
      causes.flatMap(([position, cause]) => [row, position, names.of(cause, cause)]),
    ),
  }
  return { people: people.values, cards: cards.values, names: names.values, ...columns }
}

/** The rows again, in their order. Throws where columns do not fit together. */
export function unpackRows(packed: PackedRows): CountedRow[] {
  const { people, cards, names } = packed
  const rows = packed.at.map((at, row): CountedRow => {
    const one = (column: readonly number[]) => required(column[row])
    const some = (column: readonly number[]) => (one(column) === NONE ? null : one(column))
    const named = <T>(values: readonly T[], column: readonly number[]) => {
      const place = some(column)
      return place === null ? null : required(values[place])
    }
    const passed = some(packed.passed)
    return {
      at,
      agent: named(people, packed.agent),
      reviewer: required(people[one(packed.reviewer)]),
      card: required(cards[one(packed.card)]),
      channel: named(names, packed.channel),
      profile: required(PROFILES[one(packed.profile)]),
      priority: named(PRIORITIES, packed.priority),
      pick: required(PICKS[one(packed.pick)]),
      isCalibration: one(packed.isCalibration) === 1,
      final: some(packed.final),
      passed: passed === null ? null : passed === 1,
      hygiene: some(packed.hygiene),
      escalation: some(packed.escalation),
      seconds: one(packed.seconds),
      ratings: Array.from(required(packed.ratings[row]), Number),
      causes: [],
    }
  })
  for (let at = 0; at < packed.causes.length; at += 3) {
    const [row = NONE, position = NONE, name = NONE] = packed.causes.slice(at, at + 3)
    required(rows[row]).causes.push([position, required(names[name])])
  }
  return rows
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The figures of reviews do not fit together.')
  return value
}
