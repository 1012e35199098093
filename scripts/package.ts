/** `npm run package`: the zips that the stores take, the same bytes for the same sources. */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildExtension, formatProblems } from './build/build-extension.ts'
import { kilobytes } from './build/sizes.ts'
import { zipPackage } from './build/zip-package.ts'
import { lintFirefox } from './checks/lint-firefox.ts'

const builds = await buildExtension()
const lint = await lintFirefox('dist/firefox')
const problems = [formatProblems(builds), ...lint].filter(Boolean)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string
  version: string
}
for (const { browser, built } of builds) {
  const file = `dist/${name}-${version}-${browser}.zip`
  const zip = zipPackage(built)
  writeFileSync(file, zip)
  console.log(`${file}: ${kilobytes(zip.length)}`)
}
