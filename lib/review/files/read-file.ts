import { z } from 'zod'
import { LineFaults, refuse, type FileReading } from './fault'
import { fileEnd, fileHead } from './line'
import { LONGEST_LINE, MOST_BYTES, MOST_LINES, PART } from './limits'
import { parseJson, readRecordLine } from './read-line'
import { textLines, type TextLine } from './text-lines'

/** Caps, for tests. */
export interface ReadLimits {
  readonly bytes: number
  readonly lines: number
  readonly line: number
}
const LIMITS: ReadLimits = { bytes: MOST_BYTES, lines: MOST_LINES, line: LONGEST_LINE }

/** What a head of any version has. */
const anyHead = z.looseObject({ deskhand: z.literal('reviews'), format: z.number().int() })

/**
 * Reads a JSON Lines file of reviews as its parts come in, and hands on its lines, checked, in parts that fit into a message.
 * What was handed on must be thrown away unless the answer is `ok`: a file is taken whole or not at all. Faulty lines do not
 * end the reading, so that all are counted; nothing is handed on after the first.
 *
 * @param take waited for before more is read.
 */
export async function readReviewFile(
  chunks: AsyncIterable<Uint8Array>,
  take: (texts: readonly string[]) => Promise<void>,
  limits: ReadLimits = LIMITS,
): Promise<FileReading> {
  const file = new FileBeingRead(limits)
  for await (const lines of textLines(file.counted(chunks), limits.line)) {
    for (const line of lines) {
      file.add(line)
      if (file.stopped) return file.stopped
      if (file.isPartFull) await take(file.takePart())
    }
  }
  if (file.stopped) return file.stopped
  const reading = file.end()
  const rest = file.takePart()
  if (reading.ok && rest.length > 0) await take(rest)
  return reading
}

class FileBeingRead {
  /** Why reading goes no further. */
  stopped: FileReading | null = null
  readonly #limits: ReadLimits
  readonly #faults = new LineFaults()
  #hasHead = false
  /** What the last line promised. */
  #end: number | null = null
  #lines = 0
  #part: string[] = []
  #characters = 0

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  /** The same parts, until they are more than a file may have. */
  async *counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0
    for await (const chunk of chunks) {
      bytes += chunk.byteLength
      if (bytes > this.#limits.bytes) {
        this.stopped = refuse({ reason: 'too-large' })
        return
      }
      yield chunk
    }
  }

  add({ number, text }: TextLine): void {
    if (text?.trim() === '') return
    if (!this.#hasHead) return this.#readHead(text)
    if (this.#end !== null) {
      this.#wrong(
        number,
        '',
        'this stands after the end of the file; choose files one by one, not put together',
      )
      this.stopped = this.#faults.refusal()
      return
    }
    const end = text !== null && text.startsWith('{"end"') ? fileEnd.safeParse(parseJson(text)) : null
    if (end?.success) {
      this.#end = end.data.end
      return
    }
    this.#lines += 1
    if (this.#lines > this.#limits.lines) this.stopped = refuse({ reason: 'too-many' })
    else if (text === null) this.#wrong(number, '', 'this line is too long')
    else this.#read(number, text)
  }

  get isPartFull(): boolean {
    return this.#characters >= PART.characters || this.#part.length >= PART.lines
  }

  takePart(): readonly string[] {
    const part = this.#part
    this.#part = []
    this.#characters = 0
    return part
  }

  /** After the last line. */
  end(): FileReading {
    if (!this.#hasHead) return refuse({ reason: 'empty' })
    const promised = this.#end
    // Half a file often breaks off in the middle of a line: that it is half is what helps.
    if (promised === null || (promised !== this.#lines && this.#faults.count === 0))
      return refuse({ reason: 'half', promised, found: this.#lines })
    return this.#faults.refusal() ?? { ok: true, lines: this.#lines }
  }

  #readHead(text: string | null): void {
    const value = text === null ? undefined : parseJson(text)
    const any = anyHead.safeParse(value)
    if (!any.success) this.stopped = refuse({ reason: 'not-reviews' })
    else if (any.data.format !== 1) this.stopped = refuse({ reason: 'other-format', format: any.data.format })
    else if (!fileHead.safeParse(value).success) this.stopped = refuse({ reason: 'not-reviews' })
    else this.#hasHead = true
  }

  #read(number: number, text: string): void {
    const read = readRecordLine(text)
    if (!read.ok) this.#wrong(number, read.field, read.message)
    else if (this.#faults.count === 0) {
      this.#part.push(text)
      this.#characters += text.length
    }
  }

  #wrong(line: number, field: string, message: string): void {
    this.#faults.add({ line, field, message })
    this.#part = []
    this.#characters = 0
  }
}
