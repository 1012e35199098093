/** `npm run build`: dist/chrome and dist/firefox, unpacked and loadable as they are, and checked. */
import { buildExtension, formatProblems } from './build/build-extension.ts'
import { kilobytes, sizesOf } from './build/sizes.ts'

const builds = await buildExtension()
for (const { folder, built } of builds) {
  const { reading, pack, zipped } = sizesOf(built)
  console.log(
    `${folder}: ${built.size} files, ${kilobytes(zipped)} zipped; lesson pack ${kilobytes(pack)}, content script ${kilobytes(reading)} compressed`,
  )
}
const problems = formatProblems(builds)
if (problems) {
  console.error(problems)
  process.exit(1)
}
