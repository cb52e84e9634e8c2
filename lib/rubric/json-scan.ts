const SPACE = new Set([' ', '\t', '\n', '\r'])
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** What would have to stand where a text stops being JSON; `text`: a quoted text that is broken inside. */
export type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'text'

/** Where a text stops being JSON; lines and columns count from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly expected: Expected
}

/** A piece of a JSON text from `start` to `end`: a name, a text or number or word, or a bracket. */
export interface JsonPiece {
  readonly kind: 'name' | 'value' | '{' | '[' | 'close'
  readonly start: number
  readonly end: number
}

/**
 * Finds where a text that `JSON.parse` refused stops being JSON: engines tell that only sometimes. Linear, and as deep as
 * the text wants.
 */
export function findJsonFault(text: string): JsonFault {
  const fault = scanJson(text, () => undefined)
  return { ...positionIn(text, fault?.at ?? text.length), expected: fault?.expected ?? ', or end' }
}

/** Line and column of an offset, from 1. */
export function positionIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

/**
 * Goes through a JSON text piece by piece, without recursion.
 *
 * @returns where it stops being JSON, or null when all of it is.
 */
export function scanJson(
  text: string,
  onPiece: (piece: JsonPiece) => void,
): { readonly at: number; readonly expected: Expected } | null {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    while (SPACE.has(text.charAt(at))) at += 1
    const sign = text.charAt(at)
    const isValue: boolean = expected === 'value' || expected === 'value or ]'
    if (sign === '') return open.length === 0 && expected === ', or end' ? null : { at, expected }
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign)
      onPiece({ kind: sign, start: at, end: at + 1 })
      expected = sign === '{' ? 'name or }' : 'value or ]'
      at += 1
    } else if (closes(sign, open.at(-1), expected)) {
      open.pop()
      onPiece({ kind: 'close', start: at, end: at + 1 })
      expected = ', or end'
      at += 1
    } else if (sign === ',' && expected === ', or end' && open.length > 0) {
      expected = open.at(-1) === '{' ? 'name' : 'value'
      at += 1
    } else if (sign === ':' && expected === ':') {
      expected = 'value'
      at += 1
    } else {
      const isName: boolean = expected === 'name' || expected === 'name or }'
      if (!isValue && !(isName && sign === '"')) return { at, expected }
      const word = sign === '"' ? endOfString(text, at) : endOfWord(text, at)
      if (!word.isWhole) return { at: word.end, expected: sign === '"' ? 'text' : expected }
      onPiece({ kind: isName ? 'name' : 'value', start: at, end: word.end })
      expected = isName ? ':' : ', or end'
      at = word.end
    }
  }
}

function closes(sign: string, opened: string | undefined, expected: Expected): boolean {
  if (sign === '}') return opened === '{' && (expected === ', or end' || expected === 'name or }')
  return sign === ']' && opened === '[' && (expected === ', or end' || expected === 'value or ]')
}

interface Word {
  readonly isWhole: boolean
  readonly end: number
}

function endOfString(text: string, start: number): Word {
  for (let at = start + 1; at < text.length;) {
    const sign = text.charAt(at)
    if (sign === '"') return { isWhole: true, end: at + 1 }
    if (sign < ' ') return { isWhole: false, end: at }
    if (sign === '\\') {
      ESCAPE.lastIndex = at
      if (!ESCAPE.test(text)) return { isWhole: false, end: at }
      at = ESCAPE.lastIndex
    } else at += 1
  }
  return { isWhole: false, end: text.length }
}

function endOfWord(text: string, start: number): Word {
  WORD.lastIndex = start
  return WORD.test(text) ? { isWhole: true, end: WORD.lastIndex } : { isWhole: false, end: start }
}
