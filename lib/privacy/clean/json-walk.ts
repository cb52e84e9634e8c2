/** A string or number directly in an object or array: where its token stands in the text, quotes included. */
export interface JsonLeaf {
  /** Its name; null in an array. */
  readonly key: string | null
  readonly type: 'string' | 'number'
  readonly start: number
  readonly end: number
}

/** An object or array while it is walked through, and when it closes. */
export interface JsonContainer {
  readonly type: 'object' | 'array'
  /** Its name; in an array the name of the array, so that the elements of `"tokens": […]` know what they are. */
  readonly name: string | null
  readonly start: number
  /** Where it ends, exclusive; -1 until it is closed. */
  end: number
  readonly leaves: JsonLeaf[]
}

export interface JsonVisitor {
  /** Every name of an object, with the place of its token. */
  onKey?(key: string, start: number, end: number): void
  /** An object or array that ends, after all that is in it. `path` leads from the outermost to it. */
  onClose?(path: readonly JsonContainer[]): void
}

export interface JsonWalk {
  /** Whether the text was one whole JSON value and nothing else. */
  readonly complete: boolean
  /** Where walking stopped: the end of the text, or the first character that cannot stand there. */
  readonly at: number
  /** Containers that were not closed, outermost first. */
  readonly open: readonly JsonContainer[]
}

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_ARRAY = 91
const BACKSLASH = 92
const CLOSE_ARRAY = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const NUMBER = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?/y
const WORD = /true|false|null/y
/** Strings of an array that are handed over at once; a longer array is told in parts. */
const LEAVES = 10_000

/**
 * Walks through a JSON text without building its value: no recursion, so any depth; nothing is copied but names. Linear in the
 * text's length. What stands before a fault has been told when it returns.
 */
export function walkJson(text: string, visitor: JsonVisitor): JsonWalk {
  const path: JsonContainer[] = []
  let at = skipSpace(text, 0)
  let key: string | null = null
  let wants: 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'comma' = 'value'
  const stop = (complete: boolean): JsonWalk => ({ complete, at, open: path })

  for (;;) {
    const code = text.charCodeAt(at)
    const top = path[path.length - 1]
    if (wants === 'comma' && top === undefined) return stop(at === text.length)
    if (Number.isNaN(code)) return stop(false)
    if (top !== undefined && closes(code, top, wants)) {
      top.end = ++at
      visitor.onClose?.(path)
      path.pop()
      wants = 'comma'
    } else if (wants === 'comma') {
      if (code !== COMMA) return stop(false)
      at += 1
      wants = top?.type === 'object' ? 'key' : 'value'
    } else if (wants === 'key' || wants === 'keyOrEnd') {
      const end = code === QUOTE ? endOfString(text, at) : -1
      const colon = end < 0 ? -1 : skipSpace(text, end)
      if (end < 0 || text.charCodeAt(colon) !== COLON) return stop(false)
      key = stringAt(text, at, end)
      visitor.onKey?.(key, at, end)
      at = colon + 1
      wants = 'value'
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      const type = code === OPEN_OBJECT ? 'object' : 'array'
      const name = top?.type === 'array' ? top.name : key
      path.push({ type, name, start: at, end: -1, leaves: [] })
      at += 1
      wants = type === 'object' ? 'keyOrEnd' : 'valueOrEnd'
    } else {
      const end = code === QUOTE ? endOfString(text, at) : endOfScalar(text, at)
      if (end < 0) return stop(false)
      if (top !== undefined) {
        const type = code === QUOTE ? 'string' : code <= 57 ? 'number' : null
        if (type) top.leaves.push({ key: top.type === 'object' ? key : null, type, start: at, end })
        if (top.type === 'array' && top.leaves.length >= LEAVES) {
          visitor.onClose?.(path)
          top.leaves.length = 0
        }
      }
      at = end
      wants = 'comma'
    }
    at = skipSpace(text, at)
  }
}

/** The value of a string whose token stands at `start`–`end`. One with a broken escape is taken as it is written. */
export function stringAt(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1)
  if (!inner.includes('\\')) return inner
  try {
    return JSON.parse(text.slice(start, end)) as string
  } catch {
    return inner
  }
}

function closes(code: number, top: JsonContainer, wants: string): boolean {
  if (wants === 'value' || wants === 'key') return false
  return code === (top.type === 'object' ? CLOSE_OBJECT : CLOSE_ARRAY)
}

/** Where a string's token ends, exclusive; -1 when its end is missing. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
  return -1
}

function endOfScalar(text: string, at: number): number {
  for (const shape of [NUMBER, WORD]) {
    shape.lastIndex = at
    if (shape.test(text)) return shape.lastIndex
  }
  return -1
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(at))
    at += 1
  return at
}
