/** The address-bar keyword `scr`: search the lessons from anywhere. */
import browser from 'webextension-polyfill'
import { loadPack } from '../library/bundled-pack.ts'
import { LessonSearch } from '../library/search.ts'

const MOST_SUGGESTIONS = 6

let search: Promise<LessonSearch> | undefined

/** Registers the listeners. Called at the worker's start, so that they are there when it is woken. */
export function searchFromAddressBar(): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    search ??= loadPack().then((pack) => new LessonSearch(pack))
    void search.then((lessons) =>
      suggest(
        lessons.find(text, {}, MOST_SUGGESTIONS).map((lesson) => ({
          content: `lesson:${lesson.id}`,
          description: escapeXml(lesson.title),
        })),
      ),
    )
  })
  browser.omnibox.onInputEntered.addListener((text) => {
    const chosen = /^lesson:([a-z0-9-]+)$/.exec(text)?.[1]
    const page = chosen ? `#lesson=${chosen}` : `#search=${encodeURIComponent(text)}`
    void browser.tabs.create({ url: browser.runtime.getURL(`src/popup/popup.html${page}`) })
  })
}

/** Chrome reads a suggestion as XML; Firefox shows it as it is, where an ampersand is rare in a title. */
function escapeXml(text: string): string {
  return text.replaceAll('&', 'and').replace(/[<>]/g, '')
}
