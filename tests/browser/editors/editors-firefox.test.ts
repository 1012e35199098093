import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/messages.ts'
import { openSidebar, sidebar } from '../firefox/browser-window.ts'
import type { Marionette } from '../firefox/marionette.ts'
import { until } from '../firefox/until.ts'
import { type Surroundings, startSurroundings } from '../firefox/with-addon.ts'
import { AGAIN, FILLED, HOLDS, MOST_STEPS, PASTED, REPLACED, TYPED } from './drive.ts'
import { KEEP_REPORTS, plain, WRITTEN } from './listening.ts'
import { ACTIONS, type Action, EDITORS, type EditorRow } from './matrix.ts'
import { LOOK, settled } from './seen.ts'
import { type EditorPages, serveEditors } from './serve-editors.ts'

const STARRED = EDITORS.filter(({ inFirefox }) => inFirefox)
const END = '\uE010'
const CONTROL = '\uE009'
const SHIFT = '\uE008'
/** What goes to the keyboard at once. */
const PASTE = `${CONTROL}v`
const BACK = `${CONTROL}z`
const FORTH = `${CONTROL}${SHIFT}z`
const ALL = `${CONTROL}a`

/** What a person or the page does. Answers what would be saved after each step of it. */
const DO: Record<Action, (firefox: Marionette, row: EditorRow) => Promise<string[]>> = {
  opened: async () => [],
  typed: (firefox, row) => type(firefox, row, CONTROL + END, TYPED),
  pasted: (firefox, row) => press(firefox, row, PASTE),
  undone: (firefox, row) => press(firefox, row, ...Array(MOST_STEPS).fill(BACK)),
  redone: (firefox, row) => press(firefox, row, ...Array(MOST_STEPS).fill(FORTH)),
  replaced: (firefox, row) => press(firefox, row, ALL, ...REPLACED),
  'filled by the page': async (firefox) => {
    await firefox.run('await editor.setContent(args[0])', FILLED)
    return []
  },
  closed: async (firefox) => {
    await firefox.run('await editor.destroy()')
    return []
  },
  'opened again': async (firefox) => {
    await firefox.run('await editor.create(args[0])', AGAIN)
    return []
  },
}

describe('editors are read, and stay the same, in Firefox', () => {
  let surroundings: Surroundings
  let firefox: Marionette
  let pages: EditorPages
  const without = new Map<string, string[]>()

  beforeAll(async () => {
    pages = await serveEditors()
    surroundings = await startSurroundings()
    firefox = surroundings.marionette
    await fillClipboard(firefox)
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
    for (const action of ACTIONS) {
      const saved = await DO[action](firefox, row)
      await after()
      const words = plain(await firefox.run<string>('return editor.words()'))
      expect(words, `${row.name}, ${action}`).toSatisfy(HOLDS[action])
      seen.push(`${action}: ${[...saved, await firefox.run<string>(SEEN)].map(alike).join('\n')}`)
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

/** What the page could see of itself in all its frames, and what its editor would save. */
const SEEN = `
  const look = ${LOOK}
  const frames = Array.from(window.frames, (_, at) => look(at))
  return JSON.stringify([editor.saved(), look(), ...frames], null, 1)`

/** Leaves out the numbers that are different each time, and a width that follows the scroll bar. */
function alike(text: string): string {
  return settled(text).replace(/max-width: \d+px/g, 'max-width: N')
}

async function fillClipboard(firefox: Marionette): Promise<void> {
  await firefox.runInBrowser(
    `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(args[0])`,
    PASTED,
  )
}

/** Clicks into the editor, then presses keys one group after the other; what is held down is let go after each. */
async function type(firefox: Marionette, row: EditorRow, chord: string, words: string) {
  await inEditor(firefox, row, () =>
    firefox.click(row.id === 'textarea' ? row.area : `${row.area} > p:last-of-type`),
  )
  // Some editors note where the caret is a moment later.
  await rest(200)
  return press(firefox, row, chord, ...words)
}

/** Presses keys where the caret is, each group by itself: given together, they come faster than an editor can follow. */
async function press(firefox: Marionette, row: EditorRow, ...groups: string[]): Promise<string[]> {
  const saved: string[] = []
  for (const keys of groups) {
    await inEditor(firefox, row, () => firefox.type(row.area, keys))
    if (!keys.startsWith(CONTROL)) continue
    // What would be saved follows a moment later in some editors.
    await rest(200)
    saved.push(await firefox.run<string>('return editor.saved()'))
  }
  return saved
}

async function inEditor(
  firefox: Marionette,
  { frame }: EditorRow,
  act: () => Promise<void>,
): Promise<void> {
  if (frame) await firefox.inFrame(frame, act)
  else await act()
}
