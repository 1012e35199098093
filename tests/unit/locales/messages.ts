/** What the tests need to know of the messages in both languages, and of where the code says them. */
import { readFileSync } from 'node:fs'
import { sourcesIn } from '../docs/documents.ts'

export type Messages = Readonly<Record<string, { message: string }>>

export const LANGUAGE_FILES = ['en', 'cy'] as const
const messagesIn = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))
export const en = messagesIn('en')
export const cy = messagesIn('cy')

const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** The name by which the code says a message: without its plural. */
export function keyOf(name: string): string {
  return PLURAL.test(name) && isPlural(name) ? name.replace(PLURAL, '') : name
}

/** A name ends in a plural only where there is the form that stands in for all others. */
function isPlural(name: string): boolean {
  const base = name.replace(PLURAL, '')
  return `${base}_other` in en || `${base}_other` in cy
}

/** Names in curly and pointed brackets that a message has. */
export function partsOf(message: string): string[] {
  const parts = [...message.matchAll(/\{(\w+)\}|<(\w+)>.*?<\/\2>/g)]
  return [...new Set(parts.map(([, value, tag]) => (value ? `{${value}}` : `<${tag}>`)))].sort()
}

/** Every quoted word of the code, the manifest and the pages that could be a message's name, and those made with a name at the end. */
export function namesIn(folder: string): { whole: Set<string>; begun: string[] } {
  const texts = sourcesIn(folder).map(({ text }) => text.replace(/\/\*[\s\S]*?\*\//g, ''))
  return {
    whole: new Set(texts.flatMap((text) => [...text.matchAll(/['"](\w+)['"]/g)].map(nameOf))),
    begun: texts.flatMap((text) => [
      ...[...text.matchAll(/`(\w+_)\$\{/g)].map(nameOf),
      ...[...text.matchAll(/nameOf\('(\w+)'/g)].map((match) => `${nameOf(match)}_`),
    ]),
  }
}

function nameOf([, name = '']: RegExpMatchArray): string {
  return name
}
