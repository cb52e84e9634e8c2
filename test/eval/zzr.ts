import { demoSnapshots, DEMO_NOW, DEMO_ZONE } from './signals/demo-snapshots'
import { readTicket } from '@/lib/rubric/score-ticket'
import { routesOf } from '@/lib/escalation/route'
async function main(){
  for (const s of await demoSnapshots()) {
    const r = routesOf(readTicket(s, { now: DEMO_NOW, timeZone: DEMO_ZONE }), false)
    console.log(s.key, 'value' in s.subject && s.subject.value.slice(0,60), '=>', r.map(x=>`${x.to}${x.atOnce?'!':''}(${x.reasons.map(y=>y.kind)})`).join(' '))
    for (const x of r) for (const y of x.reasons) if (['security','data-loss','at-risk','abuse','commercial','failed-again'].includes(y.kind)) console.log('       ', y.kind, '|', y.evidence[0]?.quote.slice(0,150))
  }
}
void main()
