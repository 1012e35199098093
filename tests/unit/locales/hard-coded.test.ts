/** What people read on the extension's own pages stands in public/_locales, so that it can be Welsh; not in the code. */
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { sourcesIn } from '../docs/documents.ts'

/** Attributes whose words nobody reads. */
const UNREAD =
  /^(?:class|data-.*|href|rel|target|role|type|id|for|name|key|lang|autocomplete|inputmode|accept|method|d|viewBox|aria-(?:labelledby|describedby|live|controls|current|expanded|pressed|hidden|busy))$/i
/** A name in messages.ts; an address; and the example on the first page, which is a note and so English. */
const MAY_STAND =
  /^left out$|^https?:\/\/|^Home visit to see Kai |^the bruise on his cheek|^down\. Kai has missed/
/** A word with a capital, or two words: names in the code have neither. */
const READ = /^\p{Lu}\p{Ll}+(?!\p{L})|\p{L}{2} \p{L}{2}/u
/** What looks for elements takes a selector. */
const LOOKS = /^(?:querySelector|closest|matches)/

type Node = { type: string } & Record<string, unknown>

/** The words in a file that would be read: text between tags, and strings that are no names. */
function wordsIn(code: string): string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each)
      return
    }
    if (typeof value !== 'object' || value === null || !('type' in value)) return
    const node = value as Node
    if (node.type.startsWith('Import') || node.type.startsWith('TS')) return
    if (node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator))) return
    if (node.type === 'CallExpression' && LOOKS.test(nameOf(node.callee))) return
    if (node.type === 'AssignmentExpression' && nameOf(node.left) === 'className') return
    if (node.type === 'JSXAttribute') {
      const name = (node.name as { name: string }).name
      if (typeof name === 'string' && UNREAD.test(name)) return
    }
    if (node.type === 'JSXText' && /\p{L}{2}/u.test(String(node.value)))
      found.push(String(node.value).trim())
    if (node.type === 'Literal' && typeof node.value === 'string' && READ.test(node.value))
      found.push(node.value)
    if (node.type === 'TemplateElement') {
      const { raw } = node.value as { raw: string }
      if (READ.test(raw.trim())) found.push(raw)
    }
    for (const inner of Object.values(node)) walk(inner)
  }
  walk(parseAst(code, { lang: 'tsx' }))
  return found.filter((words) => !MAY_STAND.test(words))
}

/** The last name of something like `document.querySelector`. */
function nameOf(member: unknown): string {
  const { property } = member as { property?: { name?: string } }
  return property?.name ?? ''
}

test.each(sourcesIn('src').filter(({ file }) => file.endsWith('.tsx')))(
  '$file has no words of its own',
  ({ text }) => {
    expect(wordsIn(text)).toEqual([])
  },
)

test('words are found where they stand', () => {
  const code = `const a = <p class="soft small" title="Read me">Two words {isOn ? 'On' : \`Off for \${site}\`}</p>`
  expect(wordsIn(code)).toEqual(['Read me', 'Two words', 'On', 'Off for '])
})
