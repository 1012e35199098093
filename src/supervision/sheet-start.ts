/** From what the panel hands to the sheet's page: ids of lessons' questions, in the browser's memory for the session. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Questions } from './questions.ts'

const KEY = 'sheetStart'
const ids = v.array(v.string())
const StartSchema = v.object({ asked: ids, waiting: ids })
/** Ids of the questions that are asked, and of those that wait. */
export type SheetStart = v.InferOutput<typeof StartSchema>

/** The sheet's page. */
const PAGE = 'src/supervision/supervision.html'

/** Opens the page of the sheet, beginning with these questions, or with those of the kept lessons. */
export async function openSheet(questions?: Questions): Promise<void> {
  const idsOf = (list: Questions['asked']) => list.map(({ id }) => id)
  const start = questions && {
    asked: idsOf(questions.asked),
    waiting: idsOf(questions.waiting),
  }
  await (start
    ? browser.storage.session.set({ [KEY]: start })
    : browser.storage.session.remove(KEY))
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) })
}

/** What the panel handed over last; nothing when it did not. */
export async function sheetStart(): Promise<SheetStart | undefined> {
  const parsed = v.safeParse(StartSchema, (await browser.storage.session.get(KEY))[KEY])
  return parsed.success ? parsed.output : undefined
}
