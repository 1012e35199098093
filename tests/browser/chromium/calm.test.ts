import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import cases from '../../pages/site/notes.json' with { type: 'json' }
import type { RunningChromium } from './launch.ts'
import {
  CALM_NOTE,
  eraseAll,
  paste,
  pause,
  SETTLED,
  shownLessons,
  startBesideForm,
  TELLING_NOTE,
  WORDY_NOTE,
  waitForState,
  waitForTips,
} from './notes.ts'
import { settle } from './settle.ts'

interface Raised {
  today: number
  records: Record<string, Record<string, { on: string; score: number }>>
}

/** A day of twelve notes; the second is the first one again, on the same record. */
const DAY = [0, 0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 16].map(
  (at) => cases[at] as { case: string; text: string },
)

describe('a day of twelve notes', () => {
  let chromium: RunningChromium
  let page: Page
  let panel: Page

  beforeAll(async () => {
    ;({ chromium, page, panel } = await startBesideForm('new-note'))
  })
  afterAll(() => chromium?.close())

  const badge = () =>
    panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://*/*', active: true })
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
    })
  const raised = () =>
    panel.evaluate(
      async () => (await chrome.storage.local.get('raised')).raised as Raised | undefined,
    )
  /** All lessons that were raised so far, each with its record's mark. */
  const pairs = async () =>
    Object.entries((await raised())?.records ?? {}).flatMap(([mark, lessons]) =>
      Object.keys(lessons).map((lesson) => `${mark} ${lesson}`),
    )
  const write = async (text: string, record: string) => {
    await page.goto(`${chromium.site}/new-note.html?case=${record}`)
    await page.waitForSelector('body[data-ready="true"]')
    await paste(page, text)
    await settle(panel)
  }
  const text = () => panel.$eval('main', (main) => main.textContent ?? '')
  const tap = async (name: string) => {
    await (await panel.waitForSelector(`main button::-p-text(${name})`))?.click()
  }

  /** A new day, with no note open that could take a share of it. */
  const startAnew = async () => {
    await page.goto(`${chromium.site}/index.html`)
    await settle(panel)
    await panel.evaluate(() => chrome.storage.local.remove(['raised', 'choices', 'quiet']))
  }

  it('raises one tip a note and five in all, none twice on a record, and says what is used', async () => {
    const badges: string[] = []
    for (const note of DAY) {
      const before = await pairs()
      await write(note.text, note.case)
      const now = await badge()
      badges.push(now)
      const after = await pairs()
      // A tip on the badge is one that was noted just now: never a pair that was there before.
      expect(after.length - before.length).toBe(now === '' ? 0 : 1)
      expect((await raised())?.today ?? 0).toBe(after.length)
      await expect.poll(text).toContain(`${after.length} of 5 tips today`)
      if (now !== '') expect(await shownLessons(panel)).toHaveLength(1)
    }
    expect(badges[0]).toBe('1')
    expect(badges.filter((each) => each === '1')).toHaveLength(5)
    expect(new Set(badges)).toEqual(new Set(['', '1']))
    const [first] = DAY
    expect(JSON.stringify(await raised())).not.toContain(first?.case ?? '')
  })

  it('still shows what there is when the person looks, and says quietly that the day is used', async () => {
    await write(DAY[5]?.text ?? '', 'BK-31337')
    expect(await badge()).toBe('')
    expect(await shownLessons(panel)).toHaveLength(1)
    await expect.poll(text).toContain('used up')
  })

  it('shows the other tips of a note on one tap', async () => {
    await write(TELLING_NOTE, 'BK-31338')
    const more = await panel.waitForSelector('main button.more')
    const waiting = Number.parseInt((await more?.evaluate((each) => each.textContent)) ?? '', 10)
    await more?.click()
    await expect.poll(async () => (await shownLessons(panel)).length).toBe(1 + waiting)
    await panel.reload()
    await waitForTips(panel)
  })

  it('raises more when the person allows more, and none when they allow none', async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html#attention')
    await settings.waitForSelector('#tips-a-day')
    const chosen = () =>
      panel.evaluate(
        async () =>
          ((await chrome.storage.local.get('choices')).choices as Record<string, unknown>).tipsADay,
      )
    await settings.select('#tips-a-day', '10')
    await expect.poll(chosen).toBe(10)
    await settings.select('#tips-a-note', '3')
    await page.bringToFront()
    await write(TELLING_NOTE, 'BK-31339')
    expect(Number(await badge())).toBeGreaterThan(1)
    expect(await shownLessons(panel)).toHaveLength(Number(await badge()))
    await settings.bringToFront()
    await settings.select('#tips-a-day', '0')
    await expect.poll(chosen).toBe(0)
    await settings.close()
    await page.bringToFront()
    await write(TELLING_NOTE, 'BK-31340')
    expect(await badge()).toBe('')
    expect(await shownLessons(panel)).toHaveLength(1)
    await expect.poll(text).toContain('No tips by themselves')
  })

  it.each([
    ['an hour', /Quiet until (\d\d:\d\d|tomorrow)/],
    ['today', /Quiet until tomorrow/],
    ['this site', /Quiet on this site/],
  ])('keeps quiet for %s on one tap, and ends it on one', async (name, says) => {
    await startAnew()
    await write(TELLING_NOTE, `BK-4${name.length}000`)
    expect(await badge()).toBe('1')
    const before = await shownLessons(panel)
    await tap(name)
    await waitForState(panel, 'resting')
    expect(await text()).toMatch(says)
    await expect.poll(badge).toBe('')
    await eraseAll(page)
    await paste(page, TELLING_NOTE)
    expect((await settle(panel)).state).toBe('resting')
    expect(await shownLessons(panel)).toEqual([])
    expect(await badge()).toBe('')
    await tap('Bring tips back')
    await waitForTips(panel)
    expect(await shownLessons(panel)).toEqual(before)
    await expect.poll(badge).toBe('1')
    expect((await raised())?.today).toBe(1)
  })

  it('brings the badge back by itself when quiet is over, also when the background has slept', async () => {
    await startAnew()
    await write(TELLING_NOTE, 'BK-45000')
    expect(await badge()).toBe('1')
    // With the panel closed: it looks at the clock by itself.
    const other = await chromium.openOwnPage('src/learning/learning.html')
    await page.bringToFront()
    await panel.close()
    panel = other
    await other.evaluate(() =>
      chrome.storage.local.set({ quiet: { until: Date.now() + 4000, sites: [] } }),
    )
    await expect.poll(badge).toBe('')
    await chromium.killWorker()
    await expect.poll(badge, { timeout: 20_000 }).toBe('1')
    panel = await chromium.openPanel(page)
    await other.close()
    await waitForTips(panel)
  })

  it('keeps what it has raised, and raises nothing more, when the background has slept', async () => {
    await startAnew()
    await write(TELLING_NOTE, 'BK-50505')
    const before = { lessons: await shownLessons(panel), today: (await raised())?.today }
    expect(await badge()).toBe('1')
    await chromium.killWorker()
    await page.type('#note', ' Rang the school.')
    await settle(panel)
    expect({ lessons: await shownLessons(panel), today: (await raised())?.today }).toEqual(before)
    expect(await badge()).toBe('1')
  })

  it('raises nothing in a tab that nobody looks at, until it is in front', async () => {
    await startAnew()
    const behind = await chromium.browser.newPage()
    await page.bringToFront()
    await behind.goto(`${chromium.site}/case.html?case=BK-20533&tab=chronology`)
    await pause(2 * SETTLED)
    expect((await raised())?.today ?? 0).toBe(0)
    await behind.bringToFront()
    await expect.poll(async () => (await raised())?.today, { timeout: 10_000 }).toBe(1)
    await behind.close()
  })

  it('notes "not relevant" for the record, does not put another tip in its place, and takes it back', async () => {
    await write(TELLING_NOTE, 'BK-60606')
    const [lesson = ''] = await shownLessons(panel)
    const said = async () =>
      Object.values((await raised())?.records ?? {}).filter(
        (lessons) => (lessons[lesson] as { said?: string } | undefined)?.said === 'notRelevant',
      ).length
    await tap('Not relevant')
    await expect.poll(said).toBe(1)
    await expect.poll(badge).toBe('')
    expect(await shownLessons(panel)).toEqual([])
    await tap('Undo')
    await expect.poll(said).toBe(0)
    await expect.poll(badge).toBe('1')
    expect(await shownLessons(panel)).toEqual([lesson])

    // The same for a tip that was not raised by itself.
    await panel.evaluate(() => chrome.storage.local.set({ choices: { tipsADay: 0 } }))
    await write(TELLING_NOTE, 'BK-60607')
    expect(await shownLessons(panel)).toEqual([lesson])
    await tap('Not relevant')
    await expect.poll(said).toBe(1)
    await tap('Undo')
    await expect.poll(said).toBe(0)
  })

  it('quiets a prompt of "before you finish" for this note, and brings it back', async () => {
    await write(TELLING_NOTE, 'BK-70707')
    const prompts = () =>
      panel.$$eval('[data-gap-id]', (all) => all.map((each) => (each as HTMLElement).dataset.gapId))
    const before = await prompts()
    expect(before.length).toBeGreaterThan(0)
    expect(before.length).toBeLessThanOrEqual(3)
    await tap('Not for this one')
    await expect.poll(prompts).toEqual(before.slice(1))
    await panel.reload()
    await waitForTips(panel)
    await expect.poll(prompts).toEqual(before.slice(1))
    await panel.reload()
    await waitForTips(panel)
    await tap('Done, it’s elsewhere')
    await expect.poll(prompts).toEqual(before.slice(2))
    await tap('Undo')
    await expect.poll(async () => (await prompts()).toSorted()).toEqual(before.slice(1).toSorted())
  })

  it('shows one phrase at a time to a person who opens that section, and counts none', async () => {
    await write(WORDY_NOTE, 'BK-80808')
    const section = await panel.waitForSelector('[data-section="hiding-words"]')
    expect(await section?.evaluate((each) => (each as HTMLDetailsElement).open)).toBe(false)
    expect(await section?.$eval('summary', (each) => each.textContent)).not.toMatch(/\d/)
    await (await section?.$('summary'))?.click()
    const phrase = () =>
      panel.$eval('[data-wording-id]', (each) => (each as HTMLElement).dataset.wordingId)
    const first = await phrase()
    expect(await panel.$$('[data-wording-id] .instead li')).not.toEqual([])
    expect(await panel.$$('[data-wording-id] .reviews a')).not.toEqual([])
    await tap('Next phrase')
    await expect.poll(phrase).not.toBe(first)
    const second = await phrase()
    await tap('Not here')
    await expect.poll(phrase).not.toBe(second)
    await tap('Undo')
    await expect.poll(phrase).toBe(second)
  })

  it('says in one short line what is recorded well', async () => {
    await write(CALM_NOTE, 'BK-90909')
    const lines = await panel.$$eval('[data-section="well-recorded"]', (all) =>
      all.map((each) => each.textContent),
    )
    expect(lines).toEqual([
      expect.stringMatching(/^Well recorded: the child seen alone, and .{5,40}\.$/),
    ])
  })
})
