import type { Timeline, TimelineKind, TimelineLine } from './timeline'

/** What a hand-over is made of, besides the timeline. Texts as people read them. */
export interface HandOverFacts {
  readonly key: string
  readonly subject: string | null
  /** State, priority and owner in words; null where they could not be read. */
  readonly state: string | null
  readonly priority: string | null
  readonly owner: string | null
  /** What is due next, in words; null when nothing is. */
  readonly due: string | null
}

/** The words around it, in the agent's language. */
export interface HandOverWords {
  readonly title: string
  readonly parts: Readonly<Record<TimelineKind, string>>
  readonly due: string
  readonly nothing: string
  /** Until when something was promised, and what became of it. */
  readonly until: (due: NonNullable<TimelineLine['due']>) => string
  /** How a moment is written. */
  readonly moment: (iso: string) => string
}

/** Parts in the order in which a colleague needs them. */
const ORDER: readonly TimelineKind[] = [
  'reported',
  'decided',
  'tried',
  'asked',
  'answered',
  'promised',
  'blocked',
  'next',
]
/** Lines of one part; the newest stay. */
const MOST = 6
/** Longer quotes are cut at a word. */
const LONGEST = 200
/** What the insertion of a text takes. */
const LONGEST_NOTE = 9_500

/** A note for whoever takes the ticket over: each part of the timeline under its heading, then what is due. */
export function handOverNote({ lines }: Timeline, facts: HandOverFacts, words: HandOverWords): string {
  const head = [
    `${words.title}: ${facts.key}${facts.subject === null ? '' : ` – ${facts.subject}`}`,
    statusOf(facts),
  ]
  const parts = ORDER.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind).slice(-MOST)
    if (own.length === 0) return kind === 'next' ? [`${words.parts.next}\n- ____`] : []
    return [`${words.parts[kind]}\n${own.map((line) => `- ${lineText(line, words)}`).join('\n')}`]
  })
  return cut(
    [head.join('\n'), ...parts, `${words.due}: ${facts.due ?? words.nothing}`].join('\n\n'),
    LONGEST_NOTE,
  )
}

/** The ticket in one line, for a chat or a shift log. */
export function statusLine({ lines }: Timeline, facts: HandOverFacts, words: HandOverWords): string {
  const last = (kind: TimelineKind) => lines.findLast((line) => line.kind === kind)
  const next = last('next')
  const blocked = last('blocked')
  const parts = [
    `${facts.key}${facts.subject === null ? '' : ` ${facts.subject}`}`,
    statusOf(facts),
    ...(blocked ? [`${words.parts.blocked} ${cut(blocked.text, 90)}`] : []),
    ...(next ? [`${words.parts.next} ${cut(next.text, 90)}`] : []),
    ...(facts.due === null ? [] : [`${words.due}: ${facts.due}`]),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function statusOf({ state, priority, owner }: HandOverFacts): string {
  return [state, priority, owner].filter((part) => part !== null).join(', ')
}

function lineText(line: TimelineLine, words: HandOverWords): string {
  const when = `${words.moment(line.at)}, ${line.author}`
  return `${cut(line.text, LONGEST)} (${when}${line.due ? `, ${words.until(line.due)}` : ''})`
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const short = text.slice(0, longest - 1)
  const word = short.lastIndexOf(' ')
  return `${word > longest / 2 ? short.slice(0, word) : short}…`
}
