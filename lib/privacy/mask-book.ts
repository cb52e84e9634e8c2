import { findPrivate, type FindOptions } from './find-private'
import type { PrivacyFinding, PrivacyKind } from './finding'
import { maskSpans, replaceMasks } from './masks'
import { hintOf, sameValue } from './mask-hint'

/** How masks are written. */
export interface MaskStyle {
  /** Whether the mask of an e-mail address keeps its domain (`<email-1 @example.com>`); true when absent. */
  readonly keepDomain?: boolean
  /** The masks are numbered from the one after this; 0 when absent. */
  readonly after?: number
}

/** Most rounds of scanning what was masked; each takes away text that is not a mask, one or two are usual. */
const ROUNDS = 10

/**
 * Masks for one packet: the same value has the same mask, and a mask can be turned back as long as the book lives. A book is
 * never stored.
 */
export class MaskBook {
  private readonly masks = new Map<string, string>()
  private readonly values = new Map<string, string>()
  private readonly counts = new Map<PrivacyKind, number>()
  /** Masks that were in a text before this book wrote there, so that they are not taken for its own. */
  private readonly foreign = new Set<string>()

  constructor(private readonly style: MaskStyle = {}) {}

  /**
   * The text with every finding masked.
   * @param findings of this text, in order and without overlaps, as {@link findPrivate} gives them.
   */
  mask(text: string, findings: readonly PrivacyFinding[]): string {
    this.reserve(text)
    let at = 0
    let masked = ''
    for (const { kind, start, end } of findings) {
      masked += text.slice(at, start) + this.maskOf(kind, text.slice(start, end))
      at = end
    }
    return masked + text.slice(at)
  }

  /** Keeps this book from giving masks that stand in a text already and are not its own. Answers the text. */
  reserve(text: string): string {
    for (const { start, end } of maskSpans(text)) {
      const mask = text.slice(start, end)
      if (!this.values.has(mask)) this.foreign.add(numbered(mask))
    }
    return text
  }

  /** Finds and masks until a scan with the same options finds nothing more. */
  maskAll(text: string, options: FindOptions = {}): string {
    let masked = text
    for (let round = 0; round < ROUNDS; round++) {
      const findings = findPrivate(masked, options)
      if (findings.length === 0) break
      masked = this.mask(masked, findings)
    }
    return masked
  }

  /** The mask of a value, the same for the same value however it is spaced. */
  maskOf(kind: PrivacyKind, value: string): string {
    const key = `${kind} ${sameValue(kind, value)}`
    const known = this.masks.get(key)
    if (known) return known
    const mask = `<${this.nextName(kind)}${hintOf(kind, value, this.style.keepDomain ?? true)}>`
    this.masks.set(key, mask)
    this.values.set(mask, value)
    return mask
  }

  /** The text with this book's masks turned back into the values as they were first written; other masks stay. */
  unmask(text: string): string {
    let plain = text
    // A value masked in a later round may hold masks of an earlier one.
    for (let round = 0; round < ROUNDS; round++) {
      const next = replaceMasks(plain, (mask) => this.values.get(mask) ?? null)
      if (next === plain) break
      plain = next
    }
    return plain
  }

  /** What was masked: how many different values of each kind. */
  tally(): ReadonlyMap<PrivacyKind, number> {
    const tally = new Map<PrivacyKind, number>()
    for (const key of this.masks.keys()) {
      const kind = key.slice(0, key.indexOf(' ')) as PrivacyKind
      tally.set(kind, (tally.get(kind) ?? 0) + 1)
    }
    return tally
  }

  private nextName(kind: PrivacyKind): string {
    let count = (this.counts.get(kind) ?? this.style.after ?? 0) + 1
    while (this.foreign.has(`${kind}-${count}`)) count++
    this.counts.set(kind, count)
    return `${kind}-${count}`
  }
}

/** `email-1` of `<email-1 @example.com>`. */
function numbered(mask: string): string {
  return mask.slice(1, -1).split(' ')[0] ?? ''
}
