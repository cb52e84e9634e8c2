import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `short`: a subject. `long`: a message or a paragraph of an article. `ticket`: a message with a log and an English reply quoted below. */
export const KINDS = ['short', 'long', 'ticket', 'none'] as const
export type Kind = (typeof KINDS)[number]

/** `choosing` is looked at while a detector is chosen and set, `held-out` only when all of that stands. */
export const HALVES = ['choosing', 'held-out'] as const
export type Half = (typeof HALVES)[number]

export interface LabelledText {
  /** What it is written in, as a primary subtag; empty where it is in none: codes, a stack trace, one name. */
  readonly language: string
  readonly kind: Kind
  readonly half: Half
  readonly text: string
}

const FOLDER = fileURLToPath(new URL('labelled/', import.meta.url))

/** What machines and agents add to a ticket, in English whatever the requester writes. */
const ADDED = [
  '2026-11-02T10:15:22Z ERROR relay-7 connection refused, giving up after the last retry',
  '2026-11-02T10:15:52Z WARN relay-7 queue is full and messages will be dropped until there is room',
  'at Object.load (/srv/app/index.js:10:5)',
  '',
  '> Thank you for your message. We have looked into this and would like to know whether you are still seeing it.',
  '> Please send us the log files of the last two days and tell us which version you are using.',
].join('\n')

/**
 * The labelled texts, written for this project: `labelled/<language>.txt`, a text a line (`\n` within), short ones above `---`, long ones
 * below. Lines are dealt to the halves by turns.
 */
export function readTexts(): LabelledText[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const language = file === 'none.txt' ? '' : file.replace('.txt', '')
    const [short = '', long = ''] = readFileSync(FOLDER + file, 'utf8')
      .trimEnd()
      .split('\n---\n')
    const textsOf = (lines: string, kind: Kind) =>
      lines.split('\n').map((line, index): LabelledText => {
        const text = line.replaceAll('\\n', '\n')
        return { language, kind, half: index % 2 === 0 ? 'choosing' : 'held-out', text }
      })
    if (language === '') return [...textsOf(short, 'none'), ...textsOf(long, 'none')]
    const tickets = textsOf(long, 'ticket').map((each) => ({ ...each, text: `${each.text}\n\n${ADDED}` }))
    return [...textsOf(short, 'short'), ...textsOf(long, 'long'), ...tickets]
  })
}
