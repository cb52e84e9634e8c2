import { demoSnapshots, DEMO_NOW, DEMO_ZONE } from './signals/demo-snapshots'
import { readTicket } from '@/lib/rubric/score-ticket'
import { buildPacket } from '@/lib/escalation/build-packet'
async function main(){
  const only = process.argv.slice(2)
  for (const s of await demoSnapshots()) {
    if (only.length && !only.includes(s.key)) continue
    const p = buildPacket(readTicket(s, { now: DEMO_NOW, timeZone: DEMO_ZONE }))
    console.log('=====', s.key, p.ticket.subject, p.window && [new Date(p.window.from).toISOString(), new Date(p.window.to).toISOString()].join(' .. '))
    for (const f of p.fields) { console.log(`  ## ${f.id}${f.more ? ' +'+f.more : ''}`); for (const e of f.entries) console.log(`     - ${e.aspect ? '['+e.aspect+'] ':''}${e.value.replaceAll('\n','⏎').slice(0,260)}   <${'field' in e.source ? e.source.field : e.source.messageId.slice(-3)}>`); for (const c of f.conflicts) console.log('     !! ', JSON.stringify(c)) }
  }
}
void main()
