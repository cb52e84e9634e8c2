import { SECRET_KINDS, type PrivacyFinding, type PrivacyKind } from '../finding'

/** Shorter values are parts of harmless words and ids. */
const SHORTEST = 8
const ANCHOR = 6
const RUN = /[A-Za-z0-9]{6,}/g

/**
 * Secrets that were masked in one place, to find them where nothing gives them away: a session id in an error page, a key in a
 * title. Cookies of any name and personal data are not among them: their values are often everyday words.
 */
export class KnownValues {
  private readonly lengths = new Set<number>()
  /** By their longest run of letters and digits: the values, and where in them the run stands. */
  private readonly byAnchor = new Map<string, { value: string; kind: PrivacyKind; at: number }[]>()

  add(kind: PrivacyKind, value: string): void {
    if (kind === 'cookie' || !SECRET_KINDS.some((each) => each === kind)) return
    if (value.length < SHORTEST || value.length > 8_192 || !isDistinct(value)) return
    const runs = [...value.matchAll(RUN)].sort((a, b) => b[0].length - a[0].length)
    const anchor = runs[0]
    if (!anchor || anchor[0].length < ANCHOR) return
    const same = this.byAnchor.get(anchor[0]) ?? []
    if (same.some((each) => each.value === value)) return
    same.push({ value, kind, at: anchor.index })
    this.byAnchor.set(anchor[0], same)
    this.lengths.add(anchor[0].length)
  }

  /** Where the values stand in a text. Linear in its length. */
  find(text: string): PrivacyFinding[] {
    if (this.byAnchor.size === 0 || text.length < SHORTEST) return []
    const found: PrivacyFinding[] = []
    let from = 0
    // A loop rather than a pattern: it reads every character of large files, in each pass.
    for (let at = 0; at <= text.length; at++) {
      if (isRunCharacter(text.charCodeAt(at))) continue
      if (this.lengths.has(at - from)) this.collect(text, from, at, found)
      from = at + 1
    }
    return found
  }

  private collect(text: string, from: number, to: number, found: PrivacyFinding[]): void {
    for (const { value, kind, at } of this.byAnchor.get(text.slice(from, to)) ?? []) {
      const start = from - at
      if (start >= 0 && text.startsWith(value, start))
        found.push({ kind, start, end: start + value.length, confidence: 'sure' })
    }
  }
}

function isRunCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
}

/** Whether nobody writes it by chance. */
function isDistinct(value: string): boolean {
  return (
    (/\d/.test(value) && /[A-Za-z]/.test(value)) ||
    (value.length >= 16 && /[a-z][A-Z]|[A-Z][a-z]/.test(value))
  )
}
