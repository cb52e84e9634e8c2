import { correlationIdsIn, type CorrelationId } from './correlation'
import { levelOf, shapeOf, timeOf, type LogLevel } from './log-line'
import { readStackTrace, type StackTrace } from './stack-trace'

/** A line of a log; `line` counts from 1. */
export interface LogLine {
  readonly line: number
  readonly text: string
}

/** Lines that differ in times, numbers and ids only. */
export interface FoldedLine extends LogLine {
  readonly count: number
  readonly lastLine: number
}

/** What a log says. */
export interface LogFacts {
  readonly kind: 'log'
  readonly lines: number
  /** First and last time, as written; null without any. */
  readonly from: string | null
  readonly to: string | null
  readonly levels: Readonly<Partial<Record<LogLevel, number>>>
  readonly ids: readonly CorrelationId[]
  /** The first line of an error, the lines that belong to it, and its trace. */
  readonly firstError:
    | (LogLine & { readonly more: readonly string[]; readonly trace: StackTrace | null })
    | null
  /** Lines that came at least twice, the most frequent first. */
  readonly repeated: readonly FoldedLine[]
  /** How many lines are left when repeated ones are folded. */
  readonly different: number
}

const LONGEST = 600
const SHAPES = 20_000
const REPEATED = 20
const MORE = 30
/** Characters in which ids are looked for around the first error, and from the start. */
const NEAR = 20_000

/** Facts of a log or of console output. Linear in its length; give it sanitised text. */
export function readLogFacts(text: string): LogFacts {
  const levels: Partial<Record<LogLevel, number>> = {}
  const shapes = new Map<string, { line: number; text: string; count: number; lastLine: number }>()
  let from: string | null = null
  let to: string | null = null
  let error: { line: number; at: number } | null = null
  let lines = 0
  let unfolded = 0
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = text.slice(at, Math.min(end, at + LONGEST)).trimEnd()
    lines += 1
    const time = timeOf(line)
    from ??= time
    to = time ?? to
    const level = levelOf(line)
    if (level) levels[level] = (levels[level] ?? 0) + 1
    if (error === null && (level === 'error' || level === 'fatal')) error = { line: lines, at }
    if (line.trim() !== '') {
      const shape = shapeOf(line)
      const known = shapes.get(shape)
      if (known) {
        known.count += 1
        known.lastLine = lines
      } else if (shapes.size < SHAPES)
        shapes.set(shape, { line: lines, text: line, count: 1, lastLine: lines })
      else unfolded += 1
    }
    at = end + 1
  }
  const repeated = [...shapes.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || a.line - b.line)
  return {
    kind: 'log',
    lines,
    from,
    to,
    levels,
    ids: idsOf(text, error?.at ?? 0),
    firstError: error && errorAt(text, error),
    repeated: repeated.slice(0, REPEATED),
    different: shapes.size + unfolded,
  }
}

function idsOf(text: string, errorAt: number): CorrelationId[] {
  const near = correlationIdsIn(text.slice(Math.max(0, errorAt - NEAR / 10), errorAt + NEAR))
  const all = [...near, ...correlationIdsIn(text.slice(0, NEAR * 10))]
  return [...new Map(all.map((id) => [id.value, id])).values()].slice(0, 20)
}

/** The error's line and those below that belong to it: indented, of a trace, anything without a time of its own. */
function errorAt(
  text: string,
  { line, at }: { line: number; at: number },
): NonNullable<LogFacts['firstError']> {
  const [first = '', ...rest] = text.slice(at, at + NEAR).split(/\r?\n/, MORE + 1)
  const end = rest.findIndex((each) => each.trim() === '' || timeOf(each) !== null)
  const more = (end < 0 ? rest : rest.slice(0, end)).map((each) => each.slice(0, LONGEST))
  return { line, text: first.slice(0, LONGEST), more, trace: readStackTrace([first, ...more].join('\n')) }
}
