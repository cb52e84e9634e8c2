/** A HAR in the bytes of its file, cut into pieces between requests. */
export interface HarBytes {
  /** Everything before the first request, and everything after the last. */
  readonly head: Uint8Array
  readonly tail: Uint8Array
  /** Runs of whole requests with the commas between them. */
  readonly pieces: readonly Uint8Array[]
  readonly requests: number
  /** Whether the file broke off. */
  readonly cut: boolean
}

const QUOTE = 34
const BACKSLASH = 92
const COLON = 58
const OPEN = [91, 123]
const CLOSE = [93, 125]
/** Where the requests of `{"log":{"entries":[…]}}` stand. */
const LIST_DEPTH = 3
const NAMES = ['log', 'entries']

/**
 * Finds the requests of a HAR in UTF-8 without decoding it; null when there are none to be found. Only brackets and strings are
 * looked at: whether the pieces are JSON is seen when they are read. Linear.
 * @param size bytes from which a piece is full.
 */
export function splitHar(bytes: Uint8Array, size: number): HarBytes | null {
  const list = new Entries(size)
  const names: string[] = []
  let depth = 0
  for (let at = 0; at < bytes.length && !list.closed; at++) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) {
      const end = endOfString(bytes, at)
      if (end < 0) break
      if (depth > 0 && depth < LIST_DEPTH && followedByColon(bytes, end))
        names[depth - 1] = String.fromCharCode(...bytes.subarray(at + 1, Math.min(end - 1, at + 20)))
      at = end - 1
    } else if (OPEN.includes(byte)) {
      depth += 1
      if (depth === LIST_DEPTH && byte === OPEN[0] && NAMES.every((name, level) => names[level] === name))
        list.open()
      else if (depth === LIST_DEPTH + 1) list.begin(at)
    } else if (CLOSE.includes(byte)) {
      depth -= 1
      if (depth === LIST_DEPTH) list.end(at + 1)
      else if (depth < LIST_DEPTH) list.close()
    }
  }
  return list.split(bytes)
}

/** The requests while they are found. */
class Entries {
  closed = false
  private isOpen = false
  private start = -1
  private requests = 0
  private readonly runs: { start: number; end: number }[] = []

  constructor(private readonly size: number) {}

  open(): void {
    this.isOpen = true
  }

  begin(at: number): void {
    if (this.isOpen) this.start = at
  }

  end(at: number): void {
    if (!this.isOpen || this.start < 0) return
    this.requests += 1
    const last = this.runs.at(-1)
    if (last && last.end - last.start < this.size) last.end = at
    else this.runs.push({ start: this.start, end: at })
    this.start = -1
  }

  close(): void {
    if (this.isOpen) this.closed = true
  }

  split(bytes: Uint8Array): HarBytes | null {
    const first = this.runs[0]
    const last = this.runs.at(-1)
    if (!first || !last) return null
    return {
      head: bytes.subarray(0, first.start),
      tail: this.closed ? bytes.subarray(last.end) : new TextEncoder().encode(']}}'),
      pieces: this.runs.map(({ start, end }) => bytes.subarray(start, end)),
      requests: this.requests,
      cut: !this.closed,
    }
  }
}

function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let slashes = 0
    while (bytes[at - 1 - slashes] === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
  return -1
}

function followedByColon(bytes: Uint8Array, from: number): boolean {
  let at = from
  while ((bytes[at] ?? 0) <= 32 && at < bytes.length) at += 1
  return bytes[at] === COLON
}
