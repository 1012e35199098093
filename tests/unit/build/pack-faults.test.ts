import { expect, it } from 'vitest'
import { packFaults } from '../../../scripts/build/pack-faults.ts'
import { textOf } from '../../../scripts/build/read-package.ts'
import { packageOf } from './package-of.ts'

const pack = JSON.parse(textOf(packageOf(), 'library/pack.json')) as object

it('finds nothing wrong with a pack that the extension can read', () => {
  expect(packFaults(packageOf())).toEqual([])
})

it.each([
  ['for another version', { ...pack, format: 0 }, /format .*another version/],
  ['without lessons', { ...pack, lessons: undefined }, /lessons/],
  ['with a model of another shape', { ...pack, model: {} }, /model/],
])('finds a pack %s', (_, faulty, words) => {
  const faults = packFaults(packageOf({ 'library/pack.json': JSON.stringify(faulty) }))
  expect(faults[0]).toMatch(words)
})

it('finds what is not a pack at all', () => {
  expect(packFaults(packageOf({ 'library/pack.json': 'lessons' }))).toEqual([
    'library/pack.json is not JSON.',
  ])
})
