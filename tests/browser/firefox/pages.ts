/** Steps on the pages of the fictional case-recording site. */
import notes from '../../pages/site/notes.json' with { type: 'json' }
import type { Marionette } from './marionette.ts'
import { until } from './until.ts'

/** The text of one of the fictional notes, on one line: a key press of Enter means different things to each editor. */
export function noteText(id: string): string {
  const note = notes.find((each) => each.id === id)
  if (!note) throw new Error(`There is no note ${id} in tests/pages/site/notes.json.`)
  return note.text.replace(/\s+/g, ' ')
}

/** Opens a page of the site and waits until it has drawn itself. */
export async function openPage(marionette: Marionette, url: string): Promise<void> {
  await marionette.goTo(url)
  await until('the page has drawn itself', () =>
    marionette.run<boolean>("return document.body.dataset.ready === 'true'"),
  )
}

/** The page as HTML, without the two places in which the site itself shows the time. */
export function pageHtml(marionette: Marionette): Promise<string> {
  return marionette.run<string>(
    `const copy = document.documentElement.cloneNode(true)
     for (const clock of copy.querySelectorAll('#record-status, #autosave')) clock.remove()
     const sheets = document.styleSheets.length + document.adoptedStyleSheets.length
     return document.doctype.name + copy.outerHTML + '<!-- style sheets: ' + sheets + ' -->'`,
  )
}
