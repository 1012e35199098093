/** Both languages say the same things: the same names, the same parts, nothing left in English, nothing that nobody says. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from '../docs/documents.ts'
import { cy, en, keyOf, LANGUAGE_FILES, namesIn, partsOf } from './messages.ts'

/** The same in both languages: what is marked as English is English, and these are names. */
const SAME_IN_BOTH: readonly string[] = []

const all = { en, cy }
const keys = (messages: object) => [...new Set(Object.keys(messages).map(keyOf))].sort()

describe('the two files', () => {
  test('have the same messages', () => {
    expect(keys(cy)).toEqual(keys(en))
  })

  test('have plurals that stand in for all others', () => {
    for (const language of LANGUAGE_FILES) {
      const messages = all[language]
      const plurals = Object.keys(messages).filter((name) => keyOf(name) !== name)
      expect(plurals.filter((name) => !(`${keyOf(name)}_other` in messages))).toEqual([])
    }
  })

  test('have English plurals for one and for others, and no others', () => {
    const plurals = Object.keys(en).filter((name) => keyOf(name) !== name)
    expect(plurals.filter((name) => !/_(one|other)$/.test(name))).toEqual([])
    expect(plurals.filter((name) => !(`${keyOf(name)}_one` in en))).toEqual([])
  })

  test('have the same parts in each message', () => {
    const differing = Object.entries(cy).flatMap(([name, { message }]) => {
      const english = en[name] ?? en[`${keyOf(name)}_other`]
      const missing = partsOf(english?.message ?? '').join() !== partsOf(message).join()
      // "One tip" needs no number.
      const saysOne = /_(?:zero|one|two)$/.test(name) && !message.includes('{count}')
      return missing && !saysOne ? [name] : []
    })
    expect(differing).toEqual([])
  })

  test('leave no bracket open and have no blank at an end', () => {
    for (const language of LANGUAGE_FILES)
      for (const [name, { message }] of Object.entries(all[language])) {
        expect(`${name}: ${message.replace(/\{\w+\}|<(\w+)>.*?<\/\1>/g, '')}`).not.toMatch(/[{}<>]/)
        expect(`${name}: ${message.trim()}`).toBe(`${name}: ${message}`)
      }
  })

  test('have no part within a part, which nobody would fill in', () => {
    for (const language of LANGUAGE_FILES)
      for (const { message } of Object.values(all[language]))
        expect(message).not.toMatch(/<(\w+)>[^<]*[{<](?!\/\1>)/)
  })

  test('have names and texts that browsers take', () => {
    for (const language of LANGUAGE_FILES) {
      const messages = all[language]
      expect(Object.keys(messages).filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([])
      // A dollar sign begins a placeholder of the browser's own, and stops it from loading.
      expect(Object.values(messages).filter(({ message }) => message.includes('$'))).toEqual([])
      expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75)
      expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
    }
  })
})

describe('the Welsh', () => {
  test('is not the English again', () => {
    const same = Object.entries(cy).filter(([name, { message }]) => en[name]?.message === message)
    expect(same.map(([name]) => name).filter((name) => !SAME_IN_BOTH.includes(name))).toEqual([])
  })

  test('has no English sentence left in it', () => {
    const english =
      /\b(?:the|and|of|for|with|this|that|you|your|are|not|have|has|from|which|when|what|it is|they)\b/i
    const left = Object.entries(cy).filter(([, { message }]) =>
      english.test(message.replace(/\{\w+\}|<\/?\w+>/g, '')),
    )
    expect(left.map(([name, { message }]) => `${name}: ${message}`)).toEqual([])
  })

  test('calls the themes of the lessons by a name of its own, and the English by theirs', () => {
    const [, ...rows] = read('src/lessons/themes.tsv').trim().split('\n')
    for (const row of rows) {
      const [id = '', , name] = row.split('\t')
      expect(en[`theme_${id.replaceAll('-', '_')}`]?.message).toBe(name)
    }
    expect(keys(en).filter((key) => key.startsWith('theme_'))).toHaveLength(rows.length)
  })
})

describe('the code', () => {
  const { whole, begun } = namesIn('src')
  const manifest = readFileSync('manifest.json', 'utf8')
  const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
  const isSaid = (key: string) =>
    whole.has(key) ||
    manifest.includes(`__MSG_${key}__`) ||
    pages.some((page) => page.includes(`data-said="${key}"`)) ||
    begun.some((beginning) => key.startsWith(beginning))

  test('says every message', () => {
    expect(keys(en).filter((key) => !isSaid(key))).toEqual([])
  })

  test('begins a name only where there are such messages', () => {
    const known = keys(en)
    expect(begun.length).toBeGreaterThan(3)
    expect(begun.filter((beginning) => !known.some((key) => key.startsWith(beginning)))).toEqual([])
  })

  test('and the manifest and the pages name no message that there is not', () => {
    const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name)
    const inPages = pages.flatMap((page) =>
      [...page.matchAll(/data-said="(\w+)"/g)].map(([, name]) => name),
    )
    expect(inPages.length).toBeGreaterThan(0)
    expect([...inManifest, ...inPages].filter((name) => !keys(en).includes(name ?? ''))).toEqual([])
  })
})
