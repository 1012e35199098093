import { compilePack } from '../src/library/authoring/compile-pack.ts'
import { compileMatcher } from '../src/matching/matcher.ts'
const {pack}=compilePack('src/lessons','x'); const m=compileMatcher(pack); const L=new Map(pack.lessons.map(l=>[l.id,l]))
for (const t of process.argv.slice(2)) { console.log('##',t); for(const l of m.match(t).lessons.slice(0,3)) console.log('  ',l.shown,l.score.toFixed(2),L.get(l.id)!.title,'<',l.reasons.map(r=>r.quote).join(' | ')) }
