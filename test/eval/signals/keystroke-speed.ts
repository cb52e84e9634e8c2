import { ScoreDesk } from '@/lib/desk/score-desk'
import { basePack } from '@/lib/rubric/built-in-packs'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { percentile } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from './demo-moment'
import { longTicket } from './long-ticket'

const TAB = 1
const PACKS = { hygiene: basePack('hygiene'), escalation: basePack('escalation') }
const WARM_UP = 30
const KEYSTROKES = 120
const WORDS =
  'Thank you for the details, I understand that the nightly sync stopping blocks your finance team. I compare the logs now. '

/**
 * How long one keystroke in the reply box takes on a ticket of so many comments, in median milliseconds: the draft made
 * into text and both rubrics scored, with the draft and without.
 */
export function measureKeystroke(demo: readonly TicketSnapshot[], comments: number): number {
  const snapshot = longTicket(demo, comments, 0)
  const ref = { host: snapshot.host, site: snapshot.site, key: snapshot.key }
  const scores = new ScoreDesk()
  const typed = WORDS.repeat(10)
  const start = Date.parse(DEMO_NOW)
  const times = Array.from({ length: WARM_UP + KEYSTROKES }, (_, index) => {
    const started = performance.now()
    scores.write(TAB, ref, { html: `<p>${typed.slice(0, 400 + index)}</p>`, kind: 'public' })
    const now = new Date(start + index * 250).toISOString()
    scores.score(TAB, ref, snapshot, PACKS, { now, timeZone: DEMO_ZONE })
    return performance.now() - started
  })
  return percentile(times.slice(WARM_UP), 0.5)
}
