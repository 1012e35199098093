import { randomBytes } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kilobytes, oversizes, sizesOf } from '../../../scripts/build/sizes.ts'
import { zipPackage } from '../../../scripts/build/zip-package.ts'
import { packageOf } from './package-of.ts'

describe('sizes', () => {
  it('measures the content script compressed and the package zipped', () => {
    const noise = randomBytes(20_000).toString('latin1')
    const small = sizesOf(packageOf())
    const large = sizesOf(packageOf({ 'reading.js': noise }))
    expect(small.reading).toBeLessThan(100)
    expect(large.reading).toBeGreaterThan(20_000)
    expect(large.zipped - small.zipped).toBeGreaterThan(20_000)
  })

  it('says which budget is broken, and only then', () => {
    expect(oversizes({ reading: 12_000, pack: 0, zipped: 3_000_000 })).toEqual([])
    expect(oversizes({ reading: 12_001, pack: 0, zipped: 3_000_000 })).toEqual([
      expect.stringContaining('reading.js'),
    ])
    expect(oversizes({ reading: 12_000, pack: 0, zipped: 3_000_001 })).toEqual([
      expect.stringContaining('zipped package'),
    ])
  })

  it('writes bytes as a person reads them', () => {
    expect([kilobytes(3_240), kilobytes(1_069_400)]).toEqual(['3.2 kB', '1069 kB'])
  })
})

describe('zipPackage', () => {
  it('makes the same bytes of the same files, in whatever order they come', () => {
    const sound = packageOf()
    const reversed = new Map([...sound].reverse())
    expect(zipPackage(reversed)).toEqual(zipPackage(sound))
    expect(zipPackage(packageOf({ 'marks.css': '' }))).not.toEqual(zipPackage(sound))
  })

  it('makes a zip that opens again with all that went in', () => {
    const sound = packageOf()
    const opened = unzipSync(zipPackage(sound))
    expect(Object.keys(opened)).toEqual([...sound.keys()].sort())
    expect(opened['reading.js']).toEqual(sound.get('reading.js'))
  })
})
