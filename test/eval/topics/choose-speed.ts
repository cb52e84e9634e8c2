import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'
import { chooseTopics } from '@/lib/checklist/topics/choose-topics'
import { readTicket } from '@/lib/rubric/score-ticket'
import { ScanCache } from '@/lib/signals/scan'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { percentile, rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-moment'
import { longTicket } from '../signals/long-ticket'
import { BUILT_IN_TOPICS } from './measure-topics'

/** Milliseconds, median and 95th percentile, of a choice on a ticket of `comments` comments. */
export interface ChooseSpeed {
  readonly comments: number
  /** A ticket never seen before, once its messages are read. */
  readonly whole: { readonly median: number; readonly p95: number }
  /** The same ticket with one more message. */
  readonly again: { readonly median: number; readonly p95: number }
}

const COMMENTS = 100
const TURNS = 40
/** Turns before any is counted: code that has not run yet is slow everywhere. */
const WARM = 8

/** Measures choices on long tickets made of some messages. Reading the messages is not counted: scoring does that anyway. */
export function measureChooseSpeed(pool: readonly TicketSnapshot[]): ChooseSpeed {
  const whole: number[] = []
  const again: number[] = []
  for (let turn = 0; turn < WARM + TURNS; turn++) {
    const all = longTicket(pool, COMMENTS, turn)
    const messages = valueOf(all.messages) ?? []
    const before: TicketSnapshot = { ...all, messages: { value: messages.slice(0, -1), route: 'api' } }
    const cache = new ScanCache()
    const first = msOf(before, cache)
    const second = msOf(all, cache)
    if (turn < WARM) continue
    whole.push(first)
    again.push(second)
  }
  const figures = (values: readonly number[]) => ({
    median: rounded(percentile(values, 0.5), 2),
    p95: rounded(percentile(values, 0.95), 2),
  })
  return { comments: COMMENTS, whole: figures(whole), again: figures(again) }
}

function msOf(snapshot: TicketSnapshot, cache: ScanCache): number {
  const ticket = readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE, cache })
  const start = performance.now()
  chooseTopics(ticket, BUILT_IN_TOPICS, { knowledge: BUILT_IN_KNOWLEDGE })
  return performance.now() - start
}
