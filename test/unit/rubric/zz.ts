import { demoSnapshots, DEMO_NOW } from './demo-tickets'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { builtInPacks } from '@/lib/rubric/built-in-packs'
import { stageOf } from '@/lib/rubric/stage'
const ids = process.argv.slice(2).map(Number)
for (const [id, s] of demoSnapshots()) {
  if (ids.length && !ids.includes(id)) continue
  for (const p of ['hygiene','escalation'] as const) {
    const c = scoreTicket(s, builtInPacks[p], { now: DEMO_NOW, timeZone: 'UTC' })
    console.log(`== ${id} ${stageOf(s)} ${p} ${c.score} judged ${c.judged} ready ${c.ready} crit ${c.criticalFailed}`)
    if (ids.length) for (const j of c.judgements) { console.log(`  ${j.verdict.padEnd(8)} ${j.id} +${j.gain} ${j.missing ?? ''}`); if (ids.length===1) for (const e of j.evidence) console.log('        ', JSON.stringify('messageId' in e ? `${e.messageId}: ${e.quote.slice(0,140)}` : `[${e.field}] ${e.quote}`)) }
  }
}
