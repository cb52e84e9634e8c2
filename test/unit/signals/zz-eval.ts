import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { readMessage } from '@/lib/signals/reading'
import { scanMessage } from '@/lib/signals/scan'
const D='/work/shared/data/signals/'
const load=(f:string)=>gunzipSync(readFileSync(D+f)).toString().trim().split('\n').map(l=>JSON.parse(l))
const msg=(text:string,i:string)=>({id:i,author:{id:'1',name:'x',role:'requester' as const},visibility:'public' as const,at:'2026-01-01T00:00:00Z',attachments:[],text,blocks:[],links:[]})
const map={S2R:'steps',EB:'expected',OB:'observed'} as const
const show=process.argv[2], kind=process.argv[3]
for (const f of ['bee_sentences','chat_sentences']) {
  const rows=load(f+'.jsonl.gz')
  const res:Record<string,{tp:number,fp:number,fn:number}>={steps:{tp:0,fp:0,fn:0},expected:{tp:0,fp:0,fn:0},observed:{tp:0,fp:0,fn:0}}
  let n=0
  for (const r of rows) {
    const sc=scanMessage(msg(r.text,r.id))
    for (const [lab,sig] of Object.entries(map)) {
      const hit=sc.findings(sig).length>0, truth=r.label===lab
      const o=res[sig]!
      if(hit&&truth)o.tp++; else if(hit)o.fp++; else if(truth)o.fn++
      if(show===sig && f==='bee_sentences' && ((kind==='fp'&&hit&&!truth)||(kind==='fn'&&!hit&&truth)) && (n++%Number(process.argv[4]??4)===0)) console.log(r.label, '|', r.text.slice(0,150))
    }
  }
  console.log(f, Object.entries(res).map(([k,{tp,fp,fn}])=>`${k} P ${(tp/(tp+fp)).toFixed(2)} R ${(tp/(tp+fn)).toFixed(2)} F ${(2*tp/(2*tp+fp+fn)).toFixed(3)}`).join(' | '))
}
const reps=load('reports.jsonl.gz')
let tp=0,tn=0,fp=0,fn=0
for(const r of reps){const text=r.sentences.map((s:any)=>s.text).join('\n');const sc=scanMessage(msg(text,r.id));const missing=sc.findings('expected').length===0; if(!r.has.EB){missing?tp++:fn++}else{missing?fp++:tn++; if(missing&&show==='rep')console.log('MISS EB',r.sentences.filter((s:any)=>s.labels.includes('EB')).map((s:any)=>s.text))} if(!r.has.EB&&!missing&&show==='rep')console.log('FALSE EB',sc.findings('expected').map((x:any)=>text.slice(x.start,x.end)))}
console.log('reports EB missing balAcc',((tp/(tp+fn)+tn/(tn+fp))/2).toFixed(3),{tp,fn,tn,fp})
