/** Dates, authors and kinds that a page marks as such. Reads only. */

import { dateIn } from '../records/dates.ts'
import { factsOfName } from './class-names.ts'
import type { Mark } from './page-parts.ts'

/** Longer texts are nobody's name. */
const MOST_WORDS = 8

/** What an element says about the entry it stands in; undefined when it is part of the text. */
export function markOf(element: Element, named: ReadonlySet<string> | undefined): Mark | undefined {
  if (named?.has('date')) return { what: 'written', value: dateOf(element) ?? '' }
  if (named?.has('author')) return { what: 'author', value: wordsOf(element) }
  if (named?.has('kind')) return { what: 'called', value: wordsOf(element) }
  if (element.tagName === 'TIME') return { what: 'written', value: dateOf(element) ?? '' }
  const name = element.getAttribute('class')
  if (!name || element.childElementCount > 2) return undefined
  const { isDate, isAuthor } = factsOfName(name)
  if (!isDate && !isAuthor) return undefined
  const text = wordsOf(element)
  if (!text || text.split(' ').length > MOST_WORDS || /[.!?]$/.test(text)) return undefined
  const date = isDate && dateIn(text)
  if (date) return { what: 'written', value: date }
  return isAuthor ? { what: 'author', value: text } : undefined
}

function dateOf(element: Element): string | undefined {
  return dateIn(element.getAttribute('datetime') ?? '') ?? dateIn(element.textContent ?? '')
}

function wordsOf(element: Element): string {
  return element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}
