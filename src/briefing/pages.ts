/** Which page of the library is meant by the part of an address after "#", such as `lessons/see-the-bedroom`. */
import type { Pack } from '../library/schema.ts'
import { lessonPage } from '../library/site/lesson-page.ts'
import { lessonsPage } from '../library/site/lessons-page.ts'
import { indexLibrary } from '../library/site/library-index.ts'
import { sourcePage } from '../library/site/source-page.ts'
import { sourcesPage } from '../library/site/sources-page.ts'

const BASE = 'https://library.invalid/'

/** The page at a place, and the id of an element on it to go to. The list of lessons when there is no such page. */
export function pageAt(place: string, pack: Pack): { document: Document; anchor?: string } {
  const [part = '', id = ''] = place.split('/')
  const index = indexLibrary(pack)
  const lesson = part === 'lessons' ? pack.lessons.find((each) => each.id === id) : undefined
  const source = part === 'sources' ? index.sources.get(id) : undefined
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html')
  if (lesson) return { document: parse(lessonPage(lesson, pack, index)) }
  if (source) return { document: parse(sourcePage(source, index)) }
  const list = part === 'sources' ? sourcesPage(pack, index) : lessonsPage(pack, index)
  return { document: parse(list), anchor: id }
}

/** The place that a link of the library leads to, seen from another place; undefined for links that lead out of it. */
export function placeOfLink(href: string, from: string): string | undefined {
  const [part, id] = from.split('/')
  const isPage = id !== undefined && /^(lessons|sources)$/.test(part ?? '')
  const { href: target, pathname, hash } = new URL(href, `${BASE}${isPage ? from : part}.html`)
  if (!target.startsWith(BASE)) return undefined
  const path = pathname.slice(1).replace(/\.html$/, '')
  return hash ? `${path}/${hash.slice(1)}` : path
}
