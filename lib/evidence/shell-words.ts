/** Shells a command can have been copied for. */
export type Shell = 'posix' | 'cmd' | 'powershell'

/** Which shell a command is written for, by the sign that joins its lines and by its quotes. */
export function shellOf(command: string): Shell {
  if (/\^\s*\r?\n|\^["&|<>%]/.test(command)) return 'cmd'
  if (/`\s*\r?\n|^\s*curl\.exe\b|`"/.test(command)) return 'powershell'
  return 'posix'
}

/** The words of a command; a quote that is not closed ends with the text. */
export function shellWords(command: string, shell: Shell): string[] {
  const words: string[] = []
  let word: string | null = null
  for (let at = 0; at < command.length;) {
    const [piece, next, isSpace] = pieceAt(command, at, shell)
    if (isSpace) {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + piece
    at = next
  }
  return word === null ? words : [...words, word]
}

type Piece = readonly [text: string, next: number, isSpace: boolean]

function pieceAt(text: string, at: number, shell: Shell): Piece {
  const sign = text.charAt(at)
  if (/\s/.test(sign)) return ['', at + 1, true]
  const escape = { posix: '\\', cmd: '^', powershell: '`' }[shell]
  if (sign === escape) return escaped(text, at, shell)
  if (shell === 'posix' && sign === '$' && text.charAt(at + 1) === "'") return ansiQuoted(text, at + 2)
  if (sign === "'" && shell !== 'cmd') return singleQuoted(text, at + 1, shell)
  if (sign === '"') return doubleQuoted(text, at + 1, shell)
  return [sign, at + 1, false]
}

/** A sign after the shell's escape; before a line end it joins the lines. */
function escaped(text: string, at: number, shell: Shell): Piece {
  const lineEnd = /^\s{0,4}?\r?\n/.exec(text.slice(at + 1, at + 8))
  if (lineEnd) return ['', at + 1 + lineEnd[0].length, true]
  // `^"` opens and closes quotes for the program that is called.
  if (shell === 'cmd' && text.charAt(at + 1) === '"') return doubleQuoted(text, at + 2, shell)
  return [text.charAt(at + 1), at + 2, false]
}

function singleQuoted(text: string, from: number, shell: Shell): Piece {
  let value = ''
  for (let at = from; ;) {
    const end = text.indexOf("'", at)
    if (end < 0) return [value + text.slice(at), text.length, false]
    value += text.slice(at, end)
    if (shell !== 'powershell' || text.charAt(end + 1) !== "'") return [value, end + 1, false]
    value += "'"
    at = end + 2
  }
}

function doubleQuoted(text: string, from: number, shell: Shell): Piece {
  const parts: string[] = []
  let at = from
  while (at < text.length) {
    const sign = text.charAt(at)
    const next = text.charAt(at + 1)
    if (shell === 'cmd' && /[\^\\]/.test(sign)) {
      const [piece, after, closed] = cmdPiece(text, at)
      parts.push(piece)
      at = after
      if (closed) return [parts.join(''), at, false]
    } else if (sign === '"') {
      if (shell === 'posix' || next !== '"') return [parts.join(''), at + 1, false]
      parts.push('"')
      at += 2
    } else if (sign === '\\' && /["\\$`]/.test(next)) {
      parts.push(next)
      at += 2
    } else if (shell === 'powershell' && sign === '`') {
      parts.push(next === 'n' ? '\n' : next)
      at += 2
    } else {
      parts.push(sign)
      at += 1
    }
  }
  return [parts.join(''), text.length, false]
}

/**
 * Inside quotes of cmd: what follows `^` stands for itself; of backslashes before a quote the program takes half, and the quote
 * itself when one is left over.
 */
function cmdPiece(text: string, from: number): [piece: string, next: number, closed: boolean] {
  const lineEnd = /^\^\r?\n/.exec(text.slice(from, from + 3))
  if (lineEnd) return ['', from + lineEnd[0].length, false]
  let at = from
  let slashes = 0
  for (; ; slashes++) {
    const width = text.startsWith('^\\', at) ? 2 : text.charAt(at) === '\\' ? 1 : 0
    if (width === 0) break
    at += width
  }
  const quote = text.startsWith('^"', at) ? 2 : text.charAt(at) === '"' ? 1 : 0
  if (quote > 0) {
    const isText = slashes % 2 === 1
    return ['\\'.repeat(slashes / 2) + (isText ? '"' : ''), at + quote, !isText]
  }
  if (slashes > 0) return ['\\'.repeat(slashes), at, false]
  return [text.charAt(at + 1), at + 2, false]
}

const ANSI: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '!': '!',
}

/** `$'…'` of bash, as Chrome writes bodies with line ends or signs. */
function ansiQuoted(text: string, from: number): Piece {
  const parts: string[] = []
  for (let at = from; at < text.length;) {
    const sign = text.charAt(at)
    if (sign === "'") return [parts.join(''), at + 1, false]
    if (sign !== '\\') {
      parts.push(sign)
      at += 1
      continue
    }
    const code = /^(?:u([0-9a-fA-F]{1,4})|x([0-9a-fA-F]{1,2}))/.exec(text.slice(at + 1, at + 6))
    const next = text.charAt(at + 1)
    parts.push(
      code ? String.fromCharCode(parseInt(code[1] ?? code[2] ?? '', 16)) : (ANSI[next] ?? `\\${next}`),
    )
    at += code ? 1 + code[0].length : 2
  }
  return [parts.join(''), text.length, false]
}
