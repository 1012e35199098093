import { beforeEach, expect, it, vi } from 'vitest'

const stored: Record<string, unknown> = {}
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
      },
    },
  },
}))
const { recordMark, RECORD_KEY } = await import('../../../src/remembered/record-mark.ts')

beforeEach(() => {
  delete stored[RECORD_KEY]
})

it('is the same for a record, and another for another', async () => {
  const mark = await recordMark('records.example BK-20417')
  expect(await recordMark('records.example BK-20417')).toBe(mark)
  expect(await recordMark('records.example BK-20418')).not.toBe(mark)
})

it('does not show which record it is', async () => {
  expect(await recordMark('BK-20417')).toMatch(/^[\w+/]{16}$/)
})

it('means nothing without its key: a new key gives another mark', async () => {
  const mark = await recordMark('BK-20417')
  delete stored[RECORD_KEY]
  expect(await recordMark('BK-20417')).not.toBe(mark)
})

it('is made with one key, also when two are asked for at once', async () => {
  const [first, second] = await Promise.all([recordMark('BK-20417'), recordMark('BK-20417')])
  expect(first).toBe(second)
})

it('makes a new key when the stored one is damaged', async () => {
  stored[RECORD_KEY] = 'short'
  await recordMark('BK-20417')
  expect(String(stored[RECORD_KEY])).toHaveLength(44)
})
