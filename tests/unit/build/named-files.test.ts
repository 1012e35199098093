import { describe, expect, it } from 'vitest'
import { missingFiles } from '../../../scripts/build/named-files.ts'
import { packageOf } from './package-of.ts'

describe('missingFiles', () => {
  it('finds every file of a sound package, and takes no sentence for an import', () => {
    expect(missingFiles(packageOf())).toEqual([])
  })

  it.each([
    ['icons/icon-16.png', 'manifest.json'],
    ['src/popup/popup.html', 'manifest.json'],
    ['service-worker-loader.js', 'manifest.json'],
    ['_locales/en/messages.json', 'manifest.json'],
    ['assets/popup.js', 'src/popup/popup.html'],
    ['assets/popup.css', 'src/popup/popup.html'],
    ['assets/late.js', 'assets/popup.js'],
    ['reading.js', 'the code'],
    ['marks.css', 'the code'],
    ['library/pack.json', 'the code'],
    ['src/briefing/briefing.html', 'the code'],
    ['src/welcome/welcome.html', 'the code'],
    ['src/learning/learning.html', 'the code'],
  ])('misses %s, named by %s', (path, by) => {
    expect(missingFiles(packageOf({ [path]: undefined }))).toContain(
      `${by} names ${path}, which is not in the package.`,
    )
  })

  it('misses a picture that a style sheet names', () => {
    const built = packageOf({ 'assets/popup.css': 'p{background:url("../icons/none.svg")}' })
    expect(missingFiles(built)).toEqual([
      'assets/popup.css names icons/none.svg, which is not in the package.',
    ])
  })
})
