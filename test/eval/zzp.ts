import { fileURLToPath } from 'node:url'
import { demoSnapshots, DEMO_NOW, DEMO_ZONE } from './signals/demo-snapshots'
import { readVerdictLabels, DEMO_LABELS, DEVELOPMENT_LABELS } from './signals/verdict-labels'
import { readTicket } from '@/lib/rubric/score-ticket'
import { buildPacket } from '@/lib/escalation/build-packet'
async function main(){
  const field = process.argv[2]
  const sets = [[await demoSnapshots(), readVerdictLabels(DEMO_LABELS).filter(l=>Number(l.ticket)%2===1)],[await demoSnapshots(fileURLToPath(new URL('./tickets/development/', import.meta.url))), readVerdictLabels(DEVELOPMENT_LABELS)]] as const
  const tally: Record<string, Record<string, number>> = {}
  for (const [snaps, labels] of sets) for (const s of snaps) {
    const p = buildPacket(readTicket(s, { now: DEMO_NOW, timeZone: DEMO_ZONE }))
    for (const l of labels) if (l.ticket===s.key && l.rubric==='escalation') {
      const f = p.fields.find(f=>f.id===l.criterion)!
      const k = `${l.label}:${f.entries.length?'filled':'empty'}`
      ;(tally[l.criterion] ??= {})[k] = (tally[l.criterion]![k] ?? 0)+1
      if (l.criterion===field && (l.label==='fail' && f.entries.length || l.label!=='fail'&&l.label!=='na' && !f.entries.length)) console.log(l.ticket, l.label, '|', l.note, '\n', f.entries.map(e=>`      - ${e.aspect??''} ${e.value.slice(0,160)}`).join('\n'))
    }
  }
  for (const [k,v] of Object.entries(tally)) console.log(k.padEnd(18), JSON.stringify(v))
}
void main()
