import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/messages.ts'
import { openSidebar, sidebar } from '../firefox/browser-window.ts'
import type { Marionette } from '../firefox/marionette.ts'
import { until } from '../firefox/until.ts'
import { type Surroundings, startSurroundings } from '../firefox/with-addon.ts'
import { AGAIN, FILLED, HOLDS, REPLACED, TYPED } from './drive.ts'
import { KEEP_REPORTS, plain, WRITTEN } from './listening.ts'
import { type Action, EDITORS, type EditorRow } from './matrix.ts'
import { type EditorPages, serveEditors } from './serve-editors.ts'

const STARRED = EDITORS.filter(({ inFirefox }) => inFirefox)
const END = '\uE010'
const CONTROL = '\uE009'
const BACK = `${CONTROL}z`
const ALL = `${CONTROL}a`

/** What a person or the page does, in this order. */
const STEPS: readonly {
  name: Action
  act: (firefox: Marionette, row: EditorRow) => Promise<void>
}[] = [
  { name: 'opened', act: async () => undefined },
  { name: 'typed', act: (firefox, row) => type(firefox, row, CONTROL + END, TYPED) },
  { name: 'undone', act: (firefox, row) => type(firefox, row, BACK, BACK, BACK) },
  {
    name: 'replaced',
    act: (firefox, row) => type(firefox, row, ALL, REPLACED),
  },
  {
    name: 'filled by the page',
    act: (firefox) => firefox.run('await editor.setContent(args[0])', FILLED),
  },
  { name: 'closed', act: (firefox) => firefox.run('await editor.destroy()') },
  { name: 'opened again', act: (firefox) => firefox.run('await editor.create(args[0])', AGAIN) },
]

describe('editors are read, and stay the same, in Firefox', () => {
  let surroundings: Surroundings
  let firefox: Marionette
  let pages: EditorPages
  const without = new Map<string, string[]>()

  beforeAll(async () => {
    pages = await serveEditors()
    surroundings = await startSurroundings()
    firefox = surroundings.marionette
    for (const row of STARRED) without.set(row.id, await workThrough(row))
    await surroundings.install()
    await surroundings.switchSiteOn()
    await (await openSidebar(firefox)).run(KEEP_REPORTS)
  }, 300_000)
  afterAll(async () => {
    await surroundings?.close()
    await pages?.close()
  })

  it.each(STARRED)('$name', { retry: 1 }, async (row) => {
    expect(await workThrough(row, () => expectRead(row))).toEqual(without.get(row.id))
  })

  /** Goes through all steps. Answers what the page looked like and would have saved after each of them. */
  async function workThrough(row: EditorRow, after = () => rest(300)): Promise<string[]> {
    await firefox.goTo(pages.addressOf(row))
    await until('the editor is there', () =>
      firefox.run<boolean>("return document.body.dataset.ready === 'true'"),
    )
    const seen: string[] = []
    for (const { name, act } of STEPS) {
      await act(firefox, row)
      await after()
      const words = plain(await firefox.run<string>('return editor.words()'))
      expect(words, `${row.name}, ${name}`).toSatisfy(HOLDS[name])
      seen.push(`${name}: ${await firefox.run<string>(LOOK)}`)
    }
    return seen
  }

  /** Waits until what was read is what is in the editor, or nothing when there is none. */
  async function expectRead(row: EditorRow): Promise<void> {
    const words = plain(await firefox.run<string>('return editor.words()'))
    await until(`${row.name} is read: ${words}`, async () => {
      const passages = await sidebar(firefox).run<Passage[]>(WRITTEN, pages.addressOf(row))
      return passages.map(({ text }) => plain(text)).join('|') === words
    })
  }
})

/** The page's HTML and what its editor would save, without the numbers that are different each time. */
const LOOK = `
  const seen = [editor.saved(), document.documentElement.outerHTML, document.styleSheets.length]
  for (const frame of document.querySelectorAll('iframe'))
    seen.push(frame.contentDocument?.documentElement.outerHTML)
  return seen.join('\\n')
    .replace(/\\be?[0-9a-f]{32}\\b/g, 'N')
    .replace(/(_|-)e[0-9a-f]{32}\\b/g, '$1N')
    .replace(/(tox-[\\w-]+?)_?\\d{6,}/g, '$1N')
    .replace(/max-width: \\d+px/g, 'max-width: N')
    .replace(/[\\w-]*\\d{10,}[\\w-]*/g, 'N')`

/** Presses keys, one group after the other; what is held down is let go after each. */
async function type(firefox: Marionette, row: EditorRow, ...groups: string[]): Promise<void> {
  const press = async () => {
    await firefox.click(row.id === 'textarea' ? row.area : `${row.area} > p:last-of-type`)
    for (const keys of groups) {
      // Some editors note where the caret is a moment later.
      await rest(200)
      if (keys.startsWith(CONTROL)) await firefox.type(row.area, keys)
      // Each key by itself, as from a keyboard: given together, they come faster than an editor can follow.
      else for (const key of keys) await firefox.type(row.area, key)
    }
  }
  if (row.frame) await firefox.inFrame(row.frame, press)
  else await press()
}
