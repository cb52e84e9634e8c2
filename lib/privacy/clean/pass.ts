import { privateFinder, type FindOptions } from '../find-private'
import { KEPT_KINDS, PRIVACY_KINDS, type PrivacyKind } from '../finding'
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
  readonly find?: Omit<FindOptions, 'kinds' | 'minimum' | 'onlySure'>
  /** The masks of the packet the file is for, so that the same value has the same mask in all of it. */
  readonly masks?: MaskBook
  /** Told now and then how far it is, 0–1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Dates, versions, order numbers and prices of a file look like phone numbers and national ids: only with a word beside them that
 * says so are they.
 */
const NEEDS_WORD: readonly PrivacyKind[] = ['phone', 'national-id']
/** What only text that people read can hold, and costs most to look for. */
const IN_PROSE: readonly PrivacyKind[] = ['national-id', 'address']
/** Longer texts are scripts and style sheets; long JSON is read string by string. */
const LONGEST_PROSE = 100_000

/** Whether words could stand beside a number in a text. */
function isProse(text: string): boolean {
  return text.length < LONGEST_PROSE && /[A-Za-z]{2}/.test(text) && /[\s:=]/.test(text)
}

/** One file that is cleaned: passes that mask, and passes that look whether anything is left. */
export class Passes<P extends string> {
  readonly masked = new Tally<P>()
  readonly binaries = new Map<BinaryNote, number>()
  readonly known = new KnownValues()
  private readonly untouched = new Set<string>()
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
    const options = { ...this.options.find, kinds: this.kinds, onlySure: NEEDS_WORD }
    const inProse = privateFinder(options)
    const inData = privateFinder({
      ...options,
      kinds: this.kinds.filter((kind) => !IN_PROSE.includes(kind)),
    })
    const find = (text: string) => (isProse(text) ? inProse(text) : inData(text))
    const byWords = Boolean(options.people?.length ?? options.patterns?.length)
    return { find, byWords, untouched: this.untouched }
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

/** A text in pieces that are read, cleaned and kept one after another; a piece that was written is read as it was written. */
export interface Pieces {
  readonly count: number
  read(at: number): string
  write(at: number, text: string): void
  /** One pass over one piece: what it answers is the piece with what `cleaning` replaced. */
  run(text: string, cleaning: Cleaning, onProgress: (share: number) => void): string
  /** Told how far all of it is, 0–1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Masks until a scan of the whole result finds nothing, three times at most.
 * @param elsewhere where a value is said to stand that the pass itself did not see.
 */
export function untilClean<P extends string>(
  passes: Passes<P>,
  elsewhere: P,
  pieces: Pieces,
): Omit<Sanitised<P>, 'text'> {
  const each = (
    step: number,
    steps: number,
    visit: (text: string, tell: (share: number) => void, at: number) => void,
  ) => {
    for (let at = 0; at < pieces.count; at++) {
      const tell = (share: number) => pieces.onProgress?.((step + (at + share) / pieces.count) / steps)
      visit(pieces.read(at), tell, at)
      tell(1)
    }
  }
  const mask = (isFirst: boolean, step: number) => {
    const cleaning = passes.masking(isFirst)
    each(step, step + 2, (text, tell, at) => pieces.write(at, pieces.run(text, cleaning, tell)))
  }
  mask(true, 0)
  for (let round = 1; ; round++) {
    const left = new Tally<P>()
    const cleaning = passes.checking(left)
    each(2 * round - 1, 2 * round, (text, tell) => {
      const before = left.total
      pieces.run(text, cleaning, tell)
      // The walk could have a blind spot; the text as it is written has none.
      if (left.total === before)
        for (const { kind } of passes.known.find(text)) left.add(kind, elsewhere, null)
    })
    if (left.total === 0 || round >= ROUNDS)
      return {
        clean: left.total === 0,
        left: left.counts(),
        masked: passes.masked.counts(),
        binaries: Object.fromEntries(passes.binaries),
      }
    mask(false, 2 * round)
  }
}

/** {@link untilClean} for a text in one piece. */
export function untilTextClean<P extends string>(
  source: string,
  passes: Passes<P>,
  elsewhere: P,
  { run, onProgress }: Pick<Pieces, 'run' | 'onProgress'>,
): Sanitised<P> {
  let text = source
  const done = untilClean(passes, elsewhere, {
    count: 1,
    read: () => text,
    write: (_, next) => {
      text = next
    },
    run,
    ...(onProgress ? { onProgress } : {}),
  })
  return { ...done, text }
}
