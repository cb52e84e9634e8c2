/** French little words that stand alone before an apostrophe (`l'eau`, `qu'il`). */
const PARTICLES = new Set('c d j l m n s t qu lorsqu jusqu'.split(' '))
/** Longest ending after an apostrophe that belongs to the word (`don't`, `they've`), in letters. */
const ENDING = 3
const APOSTROPHE = 39

/** What a character is to a word. */
const OTHER = 1
const LETTER = 2
const DIGIT = 3

/** Of each character below 0x10000, filled as they are met; 0 is not known yet. */
const kinds = new Uint8Array(0x10000)

/**
 * Offset after the word that begins at `start`, which must be a letter, digit or underscore (see {@link nextWord}).
 * A word takes a short ending after an apostrophe with it, unless it is a French particle. Written as a walk because
 * every character of every message passes through here.
 */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isWord(text, at)) at += width(text, at)
  if (at >= end || text.charCodeAt(at) !== APOSTROPHE) return at
  const before = start > 0 ? startBefore(text, start) : -1
  const isOpen = before < 0 || (text.charCodeAt(before) !== APOSTROPHE && !isWord(text, before))
  if (isOpen && PARTICLES.has(text.slice(start, at))) return at
  let letters = 0
  let after = at + 1
  for (; letters <= ENDING && after < end && kindAt(text, after) === LETTER; letters++)
    after += width(text, after)
  return letters > 0 && letters <= ENDING ? after : at
}

/** Offset of the first letter, digit or underscore from `start` on; `end` when there is none. */
export function nextWord(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isWord(text, at)) at += width(text, at)
  return Math.min(at, end)
}

function isWord(text: string, at: number): boolean {
  return kindAt(text, at) !== OTHER
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] ?? 0
  if (known !== 0) return known
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const kind = /\p{L}/u.test(character) ? LETTER : /[\p{N}_]/u.test(character) ? DIGIT : OTHER
  // Half a surrogate pair says nothing of the next one that begins with it.
  if (code < 0xd800 || code >= 0xe000) kinds[code] = kind
  return kind
}

/** One or two units; a surrogate pair is one character. */
function width(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function startBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code < 0xe000 && at > 1 && width(text, at - 2) === 2 ? at - 2 : at - 1
}
