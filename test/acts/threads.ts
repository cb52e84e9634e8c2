import type { ActModel } from '@/lib/acts/act-model'
import { entriesFor } from '@/lib/escalation/build-packet'
import { FIELD_PLANS } from '@/lib/escalation/field-plans'
import { fieldOf, isOf, PARTS, type Part } from '@/lib/escalation/part'
import { candidatesOf, ownFeatures, type Candidate, type PartFeatures } from '@/lib/escalation/part-features'
import { readTicket } from '@/lib/rubric/score-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { squashed } from '../eval/packets/judge-field'
import type { PacketLabel } from '../eval/packets/packet-labels'
import { DEMO_NOW, DEMO_ZONE } from '../eval/signals/demo-moment'

/** A sentence of a thread, for one part of the packet. */
export interface ThreadSentence {
  readonly features: PartFeatures
  readonly text: string
  /** 1 where it holds what a reader expects in the part, 0 where not; between them where nobody would miss it. */
  readonly belongs: number
}

/** What a reader wants of one part of a ticket's packet. */
export interface Thread {
  readonly label: PacketLabel
  readonly sentences: readonly ThreadSentence[]
  /** What stands in fields of the ticket. */
  readonly values: readonly string[]
}

/** What a reader would not miss counts so much for belonging. */
export const WELCOME = 0.3
/** So many characters of an excerpt tell its sentence, where it runs over two. */
const BEGINNING = 20

/** The threads of labelled tickets, for each part. */
export function threadsOf(
  snapshots: readonly TicketSnapshot[],
  labels: readonly PacketLabel[],
  model: ActModel,
): Record<Part, Thread[]> {
  const threads = Object.fromEntries(PARTS.map((part): [Part, Thread[]] => [part, []])) as Record<
    Part,
    Thread[]
  >
  for (const snapshot of snapshots) {
    const ticket = readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE })
    const candidates = candidatesOf(ticket, model)
    for (const part of PARTS) {
      const label = labels.find((each) => each.ticket === snapshot.key && each.name === part)
      const plan = FIELD_PLANS.find(({ id }) => id === fieldOf(part))
      if (!label || !plan) continue
      const found = entriesFor(plan, ticket).filter((entry) => isOf(part, entry))
      const touched = new Set(found.flatMap(({ source }) => candidates.at(source)))
      threads[part].push({
        label,
        values: found.flatMap(({ source, value }) => ('field' in source ? [squashed(value)] : [])),
        sentences: candidates.all.map((each) => {
          const text = textOf(each)
          const features = [...each.common, ...ownFeatures(each, part, touched.has(each), model)]
          return { features, text, belongs: belongs(text, label) }
        }),
      })
    }
  }
  return threads
}

/** Whether the sentences taken hold all that the reader expects, or none are taken where the part must be empty. */
export function isRight({ label, sentences, values }: Thread, taken: ReadonlySet<ThreadSentence>): boolean {
  const { expected } = label
  if (expected.kind === 'empty') return taken.size === 0
  if (expected.kind === 'any') return taken.size > 0
  return expected.excerpts.map(squashed).every((excerpt) => {
    if (values.some((value) => value.includes(excerpt))) return true
    const whole = sentences.filter(({ text }) => text.includes(excerpt))
    if (whole.length > 0) return whole.some((each) => taken.has(each))
    const halves = sentences.filter(({ text }) => touches(text, excerpt))
    return halves.length > 0 && halves.every((each) => taken.has(each))
  })
}

function textOf({ message, span }: Candidate): string {
  return squashed(message.reading.message.text.slice(span.start, span.end))
}

function belongs(text: string, { expected, also }: PacketLabel): number {
  const holds = (excerpts: readonly string[]) => excerpts.map(squashed).some((each) => touches(text, each))
  if (expected.kind === 'holds' && holds(expected.excerpts)) return 1
  // Where the part must be empty, what might be said for it must not stand there either.
  return expected.kind !== 'empty' && holds(also) ? WELCOME : 0
}

/** Whether an excerpt stands in a sentence, or runs over it. */
function touches(text: string, excerpt: string): boolean {
  if (excerpt === '') return false
  if (text.includes(excerpt) || (text.length > BEGINNING / 2 && excerpt.includes(text))) return true
  if (excerpt.length <= BEGINNING || text.length <= BEGINNING) return false
  return text.includes(excerpt.slice(0, BEGINNING)) || text.includes(excerpt.slice(-BEGINNING))
}
