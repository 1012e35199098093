import type { ComponentChildren } from 'preact'
import { type Key, lessonLanguage, type Values, written } from './say.ts'

/** What stands in a message: for `{name}` a part of the page, for `<name>words</name>` what is made of the words. */
export type Parts = Readonly<
  Record<string, ComponentChildren | ((words: string) => ComponentChildren)>
>

const PART = /<(\w+)>(.*?)<\/\1>|\{(\w+)\}/g

/** A message with parts of the page in the middle of it, such as a link. `count` also chooses the plural. */
export function sayRich(key: Key, parts: Parts): ComponentChildren[] {
  const { count } = parts
  const values: Values = typeof count === 'number' ? { count } : {}
  const message = written(key, values)
  const said: ComponentChildren[] = []
  let end = 0
  for (const match of message.matchAll(PART)) {
    const [whole, tag, words = '', name] = match
    const part = parts[tag ?? name ?? '']
    said.push(message.slice(end, match.index))
    said.push(typeof part === 'function' ? part(words) : (part ?? whole))
    end = match.index + whole.length
  }
  return [...said, message.slice(end)]
}

/** Words that stand out. */
export const strong = (words: string) => <strong>{words}</strong>

/** A lesson's own words, which are English, in the middle of a sentence. */
export const asEnglish = (words: string) => <span lang={lessonLanguage()}>{words}</span>
