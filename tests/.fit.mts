import { compilePack } from '../src/library/authoring/compile-pack.ts'
import { compileMatcher } from '../src/matching/matcher.ts'
import { readFileSync } from 'node:fs'
const {pack}=compilePack('src/lessons','x'); const m=compileMatcher(pack); const L=new Map(pack.lessons.map(l=>[l.id,l]))
const notes=JSON.parse(readFileSync('tests/pages/site/notes.json','utf8')).filter((n:any)=>n.expects.length)
const tn=readFileSync('../shared/training/notes2.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l)).filter((n:any)=>n.must.length).slice(Number(process.argv[2]??0),Number(process.argv[2]??0)+12)
for(const n of [...notes,...tn]){ console.log('\n##',n.id,(n.must??n.expects).join(','),'\n',n.text.slice(0,420)); for(const l of m.match(n.text).lessons.filter(l=>l.shown)) console.log('  -',l.score.toFixed(2),l.id,'|',L.get(l.id)!.title,'\n       ',l.reasons.map(r=>r.by[0]+':'+r.quote).join(' | ')) }
