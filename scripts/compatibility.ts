/** `npm run compatibility`: writes docs/compatibility.md from the tables that the tests go through. */
import { writeFileSync } from 'node:fs'
import { compatibility, DOCUMENT } from '../tests/browser/editors/compatibility.ts'

writeFileSync(DOCUMENT, compatibility())
console.log(`${DOCUMENT} is written.`)
