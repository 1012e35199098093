import { afterEach, expect, it, vi } from 'vitest'
import { outcomeOf, runChecks } from '../../../scripts/checks/check.ts'

afterEach(() => vi.restoreAllMocks())

it('goes on after a failure and after a check that could not run, and adds all up', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const sum = await runChecks([
    [
      { name: 'sound', run: async () => outcomeOf([]) },
      { name: 'faulty', run: async () => outcomeOf(['This is wrong.']) },
    ],
    [{ name: 'broken', run: () => Promise.reject(new Error('It could not start.')) }],
    [{ name: 'many', run: async () => ({ passed: 7, failed: 2, output: 'Two failed.' }) }],
  ])
  expect(sum).toEqual({ passed: 8, failed: 4 })
  const printed = lines.join('\n')
  expect(printed).toMatch(
    /✓ sound.*✗ faulty.*This is wrong\..*✗ broken.*It could not start\..*✗ many: 7 of 9.*Two failed\./s,
  )
})

it('runs a group side by side, and the next one only when that has ended', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const steps: string[] = []
  const step = (name: string, until?: Promise<void>) => ({
    name,
    async run() {
      steps.push(`${name} starts`)
      await until
      steps.push(`${name} ends`)
      return outcomeOf([])
    },
  })
  let release: () => void = () => undefined
  const second = step('second')
  await runChecks([
    [
      step(
        'first',
        new Promise<void>((done) => {
          release = done
        }),
      ),
      { ...second, run: () => second.run().finally(release) },
    ],
    [step('third')],
  ])
  expect(steps).toEqual([
    'first starts',
    'second starts',
    'second ends',
    'first ends',
    'third starts',
    'third ends',
  ])
})
