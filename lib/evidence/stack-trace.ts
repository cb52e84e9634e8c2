/** Languages whose traces are known. */
export type TraceLanguage = 'javascript' | 'java' | 'dotnet' | 'python' | 'php' | 'ruby' | 'go' | 'rust'

export interface TraceFrame {
  /** Function or method; null where the trace names none. */
  readonly name: string | null
  readonly file: string | null
  readonly line: number | null
}

/** What a stack trace says. */
export interface StackTrace {
  readonly language: TraceLanguage
  readonly exception: string | null
  readonly message: string | null
  /** Exceptions that led to it, outermost first (`Caused by:`). */
  readonly causes: readonly string[]
  /** The frames nearest to the fault, ten at most. */
  readonly frames: readonly TraceFrame[]
}

interface Shape {
  readonly language: TraceLanguage
  /** A frame, with groups `name`, `file`, `line`. */
  readonly frame: RegExp
  /** Whether the last frame is the nearest to the fault. */
  readonly lastIsNearest?: boolean
}

const SHAPES: readonly Shape[] = [
  {
    language: 'python',
    frame: /^\s{0,20}File "(?<file>[^"\n]{1,400})", line (?<line>\d{1,7})(?:, in (?<name>[^\n]{1,200}))?$/,
    lastIsNearest: true,
  },
  {
    language: 'dotnet',
    frame:
      /^\s{0,20}at (?<name>[\w.<>`[\],+&*|]{1,300}\([^)\n]{0,400}\)) in (?<file>[^\n]{1,400}):line (?<line>\d{1,7})\s{0,4}$/,
  },
  {
    language: 'java',
    frame:
      /^\s{0,20}at (?<name>[\w.$<>/@-]{1,300})\((?<file>[\w$-]{1,120}\.(?:java|kt|scala|groovy)|Native Method|Unknown Source)(?::(?<line>\d{1,7}))?\)/,
  },
  {
    language: 'javascript',
    frame:
      /^\s{0,20}at (?:async )?(?:(?:new )?(?<name>[^\s(]{1,200}(?: \[as \w{1,80}\])?) \()?(?<file>(?:[a-z-]{2,20}:\/\/|\/|[A-Z]:\\|webpack:|node:|<anonymous>|\.{1,2}\/)[^\s()]{0,400}?):(?<line>\d{1,7}):\d{1,7}\)?$/,
  },
  {
    language: 'javascript',
    frame:
      /^\s{0,20}(?<name>[^\s@]{0,200})@(?<file>(?:https?|file|moz-extension|chrome-extension|webpack):\/\/[^\s]{1,400}?):(?<line>\d{1,7})(?::\d{1,7})?$/,
  },
  {
    language: 'php',
    frame: /^\s{0,20}#\d{1,4} (?<file>[^\n(]{1,400})\((?<line>\d{1,7})\): (?<name>[^\n(]{1,200})\(/,
  },
  {
    language: 'ruby',
    frame:
      /^\s{0,20}(?:from )?(?<file>[^\s:]{1,300}\.(?:rb|erb|rake)):(?<line>\d{1,7}):in [`'](?<name>[^'\n]{1,200})'/,
  },
  { language: 'go', frame: /^\t(?<file>[^\s:]{1,400}\.go):(?<line>\d{1,7})(?: \+0x[0-9a-f]{1,16})?$/ },
  { language: 'rust', frame: /^\s{4,30}at (?<file>[^\s:]{1,400}\.rs):(?<line>\d{1,7})(?::\d{1,7})?$/ },
  {
    language: 'dotnet',
    frame: /^\s{0,20}at (?<name>(?:[A-Z][\w`<>]{0,80}\.){1,12}[\w`<>.[\]]{1,120}\([^)\n]{0,400}\))\s{0,4}$/,
  },
]

/** An exception with its message, as most languages write it. */
const EXCEPTION =
  /(?:^|[\s:])(?<name>(?:[A-Za-z_$][\w$]{0,80}[.\\:]{1,2}){0,12}[A-Z][\w$]{0,80}(?:Error|Exception|Fault|Failure|Warning|Interrupt|Exit|Panic|NotFound|Timeout|Invalid\w{0,40}))(?:\s?\([^)\n]{0,80}\))?(?::\s?(?<message>[^\n]{0,500}))?/
const PANIC = /^(?:panic: (?<go>[^\n]{1,500})|thread '[^'\n]{0,80}' panicked at (?<rust>[^\n]{1,500}))/
const LONGEST_LINE = 1_000
const MOST_LINES = 20_000
const MOST_FRAMES = 10

/** The first stack trace of a text; null without two frames of one language, or one below a named exception. */
export function readStackTrace(text: string): StackTrace | null {
  const lines = text.split(/\r?\n/, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE))
  const found = SHAPES.map((shape) => ({ shape, frames: framesOf(lines, shape.frame) }))
    .filter(({ frames }) => frames.length > 0)
    .sort((a, b) => b.frames.length - a.frames.length)[0]
  if (!found) return null
  const { shape, frames } = found
  const thrown = exceptionNear(lines, shape)
  if (frames.length < 2 && thrown.exception === null) return null
  const nearest = shape.lastIsNearest ? [...frames].reverse() : frames
  return {
    language: shape.language,
    ...thrown,
    causes: causesIn(lines),
    frames: nearest.slice(0, MOST_FRAMES),
  }
}

function framesOf(lines: readonly string[], shape: RegExp): TraceFrame[] {
  return lines.flatMap((line) => {
    const { name, file, line: number } = shape.exec(line)?.groups ?? {}
    if (file === undefined && name === undefined) return []
    return [
      { name: name?.trim() || null, file: file ?? null, line: number === undefined ? null : Number(number) },
    ]
  })
}

/** Python names it after the frames, the others before them. */
function exceptionNear(
  lines: readonly string[],
  { frame, lastIsNearest }: Shape,
): Pick<StackTrace, 'exception' | 'message'> {
  const first = lines.findIndex((line) => frame.test(line))
  const last = lines.findLastIndex((line) => frame.test(line))
  const candidates = lastIsNearest
    ? lines.slice(last + 1, last + 6).filter((line) => /^\S/.test(line))
    : lines.slice(Math.max(0, first - 30), first).reverse()
  for (const line of candidates) {
    const panic = PANIC.exec(line)?.groups
    if (panic) return { exception: 'panic', message: panic['go'] ?? panic['rust'] ?? null }
    const groups = EXCEPTION.exec(line)?.groups
    if (groups?.['name']) return { exception: groups['name'], message: groups['message']?.trim() || null }
  }
  return { exception: null, message: null }
}

function causesIn(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => /^\s{0,20}(?:Caused by:|---> )\s{0,4}([^\n]{1,300})/.exec(line)?.[1] ?? [])
    .slice(0, 10)
}
