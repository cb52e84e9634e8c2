/** How bad a line says it is, from a few words many programs use. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'fatal'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const LEVEL_WORDS: Readonly<Record<string, LogLevel>> = {
  trace: 'trace',
  verbose: 'trace',
  debug: 'debug',
  fine: 'debug',
  info: 'info',
  information: 'info',
  notice: 'info',
  log: 'info',
  warn: 'warning',
  warning: 'warning',
  err: 'error',
  error: 'error',
  severe: 'error',
  critical: 'fatal',
  crit: 'fatal',
  fatal: 'fatal',
  panic: 'fatal',
  emerg: 'fatal',
  alert: 'fatal',
}

const HEAD = 160
const MARKED =
  /(?:^|[\s[("|<])(trace|verbose|debug|fine|info|information|notice|warn|warning|err|error|severe|critical|crit|fatal|panic|emerg|alert)(?=[\s\])"|>:,]|$)/i
const NAMED = /\b(?:level|severity|lvl|loglevel)["']?\s{0,2}[:=]\s{0,2}["']?([a-z]{3,11})/i
/** What consoles and crashes write without a level. */
const UNMARKED =
  /\bUncaught (?:\(in promise\) )?[A-Z]|^\s{0,8}(?:Unhandled |Exception in thread|Traceback \(most recent|panic: |Failed to load resource|fatal: )|^\S{0,120}(?:Error|Exception): |\b(?:4\d\d|5\d\d) \([A-Z][A-Za-z ]{2,40}\)$/

const TIMES: readonly RegExp[] = [
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:\s?(?:Z|UTC|[+-]\d\d:?\d\d))?/,
  /\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?/,
  /\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?/,
  /(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: \d{4})?/,
  /\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}:\d\d:\d\d(?: ?[AP]M)?/,
  /(?<![\d:.])\d\d:\d\d:\d\d(?:[.,]\d{1,6})?(?![\d:])/,
]

/** The level a line has; null when it says none. */
export function levelOf(line: string): LogLevel | null {
  const head = line.slice(0, HEAD)
  const word = (NAMED.exec(head) ?? MARKED.exec(head))?.[1]?.toLowerCase()
  return (word ? LEVEL_WORDS[word] : undefined) ?? (UNMARKED.test(line.slice(0, 600)) ? 'error' : null)
}

/** The time at the beginning of a line, as it is written; null when there is none. */
export function timeOf(line: string): string | null {
  const head = line.slice(0, HEAD)
  for (const shape of TIMES) {
    const found = shape.exec(head)?.[0]
    if (found) return found
  }
  return null
}

/** A line without what differs from one time it was written to the next: times, numbers, ids. */
export function shapeOf(line: string): string {
  return line
    .slice(0, 400)
    .replace(/<[a-z-]{2,40}-\d{1,6}[^<>\n]{0,80}>/g, '<…>')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{12,64}\b/gi, '…')
    .replace(/\d{1,40}/g, '0')
}
