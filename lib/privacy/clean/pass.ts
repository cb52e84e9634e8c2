import { findPrivate, type FindOptions } from '../find-private'
import { PRIVACY_KINDS, type PrivacyKind } from '../finding'
import { MaskBook } from '../mask-book'
import type { BinaryNote, Cleaning } from './cleaning'
import { KnownValues } from './known-values'
import { Tally, type PlaceCount } from './tally'

/** What the person decides about a file that is cleaned. */
export interface SanitiseOptions {
  /** Kinds that stay as they are. {@link KEPT_KINDS} when absent. */
  readonly keep?: readonly PrivacyKind[]
  /** Whether pictures, fonts, sounds and films stay; true when absent. Text in pictures is not read. */
  readonly keepPictures?: boolean
  /** People, allow-list, patterns and countries for the finders. */
  readonly find?: Omit<FindOptions, 'kinds' | 'minimum'>
  /** The masks of the packet the file is for, so that the same value has the same mask in all of it. */
  readonly masks?: MaskBook
  /** Told now and then how far it is, 0–1. */
  readonly onProgress?: (share: number) => void
}

/** Kinds that stay unless the person decides otherwise: engineers need the addresses of machines. */
export const KEPT_KINDS: readonly PrivacyKind[] = ['ip', 'mac']

/** One file that is cleaned: passes that mask, and passes that look whether anything is left. */
export class Passes<P extends string> {
  readonly masked = new Tally<P>()
  readonly binaries = new Map<BinaryNote, number>()
  readonly known = new KnownValues()
  /** Where in the file the pass is. */
  place: P
  private readonly masks: MaskBook
  private readonly kinds: readonly PrivacyKind[]

  constructor(
    private readonly options: SanitiseOptions,
    place: P,
  ) {
    this.place = place
    this.masks = options.masks ?? new MaskBook()
    const keep = options.keep ?? KEPT_KINDS
    this.kinds = PRIVACY_KINDS.filter((kind) => !keep.includes(kind))
  }

  /** A pass that masks. What it has masked is looked for everywhere in the passes after it. */
  masking(isFirst: boolean): Cleaning {
    return {
      ...this.looking(),
      known: isFirst ? null : this.known,
      replace: (kind, value, name) => {
        if (!this.kinds.includes(kind)) return value
        this.masked.add(kind, this.place, name)
        this.known.add(kind, value)
        return this.masks.maskOf(kind, value)
      },
      binary: (note) => {
        if (isFirst) this.binaries.set(note, (this.binaries.get(note) ?? 0) + 1)
        return this.mayStay(note)
      },
    }
  }

  /** A pass that changes nothing and tells what it finds. */
  checking(left: Tally<P>): Cleaning {
    return {
      ...this.looking(),
      known: this.known,
      replace: (kind, value, name) => {
        if (this.kinds.includes(kind)) left.add(kind, this.place, name)
        return value
      },
      binary: (note) => this.mayStay(note),
    }
  }

  private looking() {
    const options: FindOptions = { ...this.options.find, kinds: this.kinds }
    // Dates, versions and prices of a file look like phone numbers: only with a `+` or a word beside them they are.
    const find = (text: string) =>
      findPrivate(text, options).filter(({ kind, confidence }) => kind !== 'phone' || confidence === 'sure')
    const byWords = Boolean(options.people?.length ?? options.patterns?.length)
    return { find, byWords, untouched: new Set<string>() }
  }

  /** What is packed cannot be looked into, so it never stays. */
  private mayStay(note: BinaryNote): boolean {
    return note === 'binary' || (note === 'image' && this.options.keepPictures !== false)
  }
}

/** The outcome of cleaning a text of any kind. */
export interface Sanitised<P extends string> {
  readonly text: string
  /** Whether a scan of the result found nothing. */
  readonly clean: boolean
  /** What that scan found, by kind and place; empty when clean. */
  readonly left: readonly PlaceCount<P>[]
  readonly masked: readonly PlaceCount<P>[]
  /** Bodies that are no text: pictures (kept or not), bytes (searched), packed files (taken out). */
  readonly binaries: Readonly<Partial<Record<BinaryNote, number>>>
}

/** Most rounds of masking what a scan still found. */
const ROUNDS = 3

/**
 * Masks until a scan of the whole result finds nothing, three times at most.
 * @param run one pass over the text: what it answers is the text with what `cleaning` replaced.
 */
export function untilClean<P extends string>(
  text: string,
  passes: Passes<P>,
  elsewhere: P,
  run: (text: string, cleaning: Cleaning, step: number, steps: number) => string,
): Sanitised<P> {
  let current = run(text, passes.masking(true), 0, 2)
  for (let round = 1; ; round++) {
    const left = new Tally<P>()
    run(current, passes.checking(left), 2 * round - 1, 2 * round)
    // The walk could have a blind spot; the text as it is written has none.
    if (left.counts().length === 0)
      for (const { kind } of passes.known.find(current)) left.add(kind, elsewhere, null)
    const found = left.counts()
    if (found.length === 0 || round >= ROUNDS)
      return {
        text: current,
        clean: found.length === 0,
        left: found,
        masked: passes.masked.counts(),
        binaries: Object.fromEntries(passes.binaries),
      }
    current = run(current, passes.masking(false), 2 * round, 2 * round + 2)
  }
}
