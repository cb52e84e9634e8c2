import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { looksLikeCode } from '@/lib/signals/text/code-look'
const rows=gunzipSync(readFileSync('/work/shared/data/signals/bee_sentences.jsonl.gz')).toString().trim().split('\n').map(l=>JSON.parse(l))
const c:Record<string,[number,number]>={}
let n=0
for(const r of rows){const k=looksLikeCode(r.text);(c[r.label]??=[0,0])[k?0:1]++; if(k&&r.label!=='NONE'&&n++%2===0)console.log(r.label,r.text.slice(0,140)); if(!k&&r.label==='NONE'&&n++%25==0)console.log('   none',r.text.slice(0,120))}
console.log(c)
