/** Lines that say who wrote an entry, when, and what kind it is. They are not the practitioner's words. Pure. */
import { dateIn, ISO, NAMED, NUMERIC } from './dates.ts'
import { kindNamedBy } from './record-kinds.ts'

/** What one such line says. */
export interface LineDetails {
  written?: string
  author?: string
  recordKind?: string
}

/** Everything of a date or time that can be taken out of a line, the day of the week too. */
const WHEN = new RegExp(
  `${ISO.source}(?:T[\\d:.]+Z?)?|${NUMERIC.source}|${NAMED.source}|\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\b\\.?|hrs)?|` +
    '\\b\\d{1,2}\\s*[ap]m\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b',
  'gi',
)
/** More words than this are a sentence. */
const MOST_WORDS = 14
/** A field, and what makes it one that says something about the record and nothing about the family. */
const FIELD = /^([a-z ]{2,30}?)\s*:\s*(.*)$/i
const CUE =
  /\b(date|time|when|occurred|created|recorded|entered|written|updated|modified|saved|added|author|worker|by|type|kind|category|status|team|ref|id)\b/i
const AUTHOR_FIELD = /author|worker|by\b/i
const KIND_FIELD = /type|kind|category/i
/** Words that stand in such lines beside dates and names; some in the middle of a kind's name. */
const BESIDE =
  /^(by|on|at|the|of|and|for|from|in|to|author|worker|recorded|created|entered|written|updated|modified|saved|added|last|date|time|type|am|pm|hrs|when|occurred|kind|category|event|social|senior|family|team|manager|officer|duty|status|final|draft|completed?|ref|no|id|home|school|statutory|joint|(un)?announced|visits?|(tele)?phone|calls?|e-?mails?|letter|text|message|meeting|discussion|supervision|conference|review|contact|referral|assessment|note|case|core|group|interview|decision|oversight|management)$/i

/** What a line says about the entry; undefined when it is somebody's words about the family. */
export function detailsOfLine(line: string): LineDetails | undefined {
  const text = line.trim()
  if (!text || text.split(/\s+/).length > MOST_WORDS) return undefined
  const field = FIELD.exec(text)
  const name = field?.[1] ?? ''
  if (CUE.test(name) && name.split(' ').every((word) => BESIDE.test(word)))
    return detailsOfField(name, field?.[2] ?? '')
  const written = dateIn(text)
  if (!written && !CUE.test(text) && !new RegExp(WHEN.source, 'i').test(text)) {
    return undefined
  }
  const rest = text.replace(WHEN, ' ').trim()
  const recordKind = kindIn(rest)
  const words = rest.split(/[\s,;|·•–—()[\]/:-]+/).filter(Boolean)
  const isStrange = (word: string) =>
    !BESIDE.test(word) && !/^\p{Lu}/u.test(word) && !/^[\d#.]+$/.test(word)
  if (words.some(isStrange)) return undefined
  const author = /\bby:?\s+(.+)$/i
    .exec(rest)?.[1]
    ?.replace(/\s(on|at)$/i, '')
    .trim()
  return {
    ...(written && { written }),
    ...(recordKind && { recordKind }),
    ...(author && { author }),
  }
}

/** A line that is nothing but a person's name, beside a line with a date. */
export function isName(line: string): boolean {
  return (
    /^(\p{Lu}[\p{L}'’-]*[.,]?\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(line.trim()) && !kindNamedBy(line)
  )
}

function detailsOfField(name: string, value: string): LineDetails {
  const written = dateIn(value)
  if (KIND_FIELD.test(name)) {
    const recordKind = kindNamedBy(value)
    return recordKind ? { recordKind } : {}
  }
  if (AUTHOR_FIELD.test(name)) return value ? { author: value } : {}
  return written ? { written } : {}
}

function kindIn(rest: string): string | undefined {
  for (const part of rest.split(/\s[|·•–—-]\s|,|\bby\b/)) {
    const kind = kindNamedBy(part)
    if (kind) return kind
  }
  return undefined
}

/** A line that is nothing but the name of a kind, such as "Home visit". */
export function kindAlone(line: string): string | undefined {
  const words = line.trim().split(/\s+/)
  return words.length <= 3 && words.every((word) => BESIDE.test(word))
    ? kindNamedBy(line)
    : undefined
}
