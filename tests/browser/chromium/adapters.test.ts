/** Adapters on pages of the shapes that case-recording systems have. All pages are fictional. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Adapter } from '../../../src/adapters/adapter.ts'
import type { Passage } from '../../../src/messages.ts'
import { understood } from '../../../src/records/understood.ts'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { type Overheard, overhear } from './readings.ts'

const SYSTEMS = ['liquidlogic-like', 'mosaic-like', 'eclipse-like', 'caredirector-like']

interface Expected {
  general: { notes: number; entries: number }
  adapter: {
    notes: number
    entries: number
    dates: string[]
    kinds: string[]
    reads: string[]
    leavesOut: string[]
  }
}

const fixture = <T>(system: string, file: string) =>
  JSON.parse(readFileSync(`tests/pages/site/${system}/${file}`, 'utf8')) as T
const cases = SYSTEMS.flatMap((system) =>
  Object.entries(fixture<Record<string, Expected>>(system, 'expected.json')).map(
    ([page, expected]) => ({ system, page, expected }),
  ),
)

let chromium: RunningChromium
let overheard: Overheard

beforeAll(async () => {
  chromium = await startChromium()
  await switchSiteOn(chromium)
  overheard = await overhear(chromium)
})
afterAll(() => chromium.close())

const use = (adapters: unknown[]) =>
  overheard.page.evaluate((kept) => chrome.storage.local.set({ adapters: kept }), adapters)
const read = async (path: string) => (await overheard.settledReadingOf(path)).map(understood)
const counted = (passages: Passage[]) => ({
  notes: passages.filter(({ role }) => role === 'writing').length,
  entries: passages.filter(({ isEntry }) => isEntry).length,
})
/** Reads all pages at once. */
const readAll = async () => {
  const readings = cases.map(
    async ({ system, page }) => [`${system}/${page}`, await read(`${system}/${page}`)] as const,
  )
  return new Map(await Promise.all(readings))
}

describe('by the general rules alone', () => {
  let readings: Map<string, Passage[]>
  beforeAll(async () => {
    readings = await readAll()
  })

  it.each(cases)('$system/$page', ({ system, page, expected }) => {
    expect(counted(readings.get(`${system}/${page}`) ?? [])).toEqual(expected.general)
  })
})

describe('with its adapter', () => {
  let readings: Map<string, Passage[]>
  beforeAll(async () => {
    // Each is for its own system's pages.
    await use(SYSTEMS.map((system) => fixture<Adapter>(system, 'adapter.json')))
    readings = await readAll()
  })

  it.each(cases)('$system/$page', ({ system, page, expected }) => {
    const passages = readings.get(`${system}/${page}`) ?? []
    const { dates, kinds, reads, leavesOut, notes, entries } = expected.adapter
    expect(counted(passages)).toEqual({ notes, entries })
    expect(passages.flatMap(({ written }) => written ?? [])).toEqual(dates)
    expect(passages.flatMap(({ recordKind }) => recordKind ?? [])).toEqual(kinds)
    const all = passages.map(({ text }) => text).join('\n')
    for (const words of reads) expect(all).toContain(words)
    for (const words of leavesOut) expect(all).not.toContain(words)
  })
})

describe('an adapter that does not fit', () => {
  const sound = fixture<Adapter>('mosaic-like', 'adapter.json')
  let general: string[][]
  const texts = async (adapters: unknown[]) => {
    await use(adapters)
    const pages = ['record.html', 'note.html'].map((page) => read(`mosaic-like/${page}`))
    return (await Promise.all(pages)).map((passages) => passages.map(({ text }) => text))
  }
  beforeAll(async () => {
    general = await texts([])
  })

  it.each([
    ['finds nothing', { record: '.no-such', entry: '.nothing', date: '.none', note: '#none' }],
    ['is not understood', { record: '::::', entry: '[', date: '', note: '{' }],
    ['ignores everything', { ignore: 'body > *' }],
    ['is for another path', { ...sound, path: '/other/*' }],
    ['is for another site', { ...sound, sites: ['other.example'] }],
  ])('and %s leaves the general reading as it is', async (_, wrong) => {
    const bare = { name: 'Wrong', sites: sound.sites }
    expect(general.every((page) => page.length > 0)).toBe(true)
    expect(await texts([{ ...bare, ...wrong }])).toEqual(general)
  })

  it('in one part keeps its other parts', async () => {
    const { record: _, ...rest } = sound
    const all = (await texts([{ ...rest, entry: '.no-such' }])).flat().join('\n')
    expect(all).toContain('nine months')
    expect(all).not.toContain('dog at the address')
  })
})

it('takes effect on pages that are open, without a reload', async () => {
  await use([])
  const page = await chromium.browser.newPage()
  const address = `${chromium.site}/mosaic-like/record.html`
  await page.goto(address)
  const open = await overheard.next(address)
  expect(JSON.stringify(open)).toContain('dog at the address')
  await use([fixture<Adapter>('mosaic-like', 'adapter.json')])
  const again = await overheard.next(address)
  expect(JSON.stringify(again)).not.toContain('dog at the address')
  expect(again.page).toBe(open.page)
  await page.close()
})
