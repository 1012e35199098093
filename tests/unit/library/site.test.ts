/** The library's pages: whole, linked, safe, and asking nothing of the network. */
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import { html } from '../../../src/library/site/html.ts'
import { libraryPages } from '../../../src/library/site/library-site.ts'
import { type Entry, plainWords, rank } from '../../../src/library/site/rank.ts'

const { pack } = compilePack('src/lessons', '1.0.0')
const pages = libraryPages(pack)
const documents = [...pages].filter(([path]) => path.endsWith('.html'))

test('there is a page for each lesson and each source, and a list of each', () => {
  expect(documents).toHaveLength(pack.lessons.length + pack.sources.length + 2)
  for (const { id } of pack.lessons) expect(pages.get('index.html')).toContain(`lessons/${id}.html`)
  for (const { id } of pack.sources)
    expect(pages.get('sources.html')).toContain(`sources/${id}.html`)
})

test('every link inside the library leads to a page and a place that exist', () => {
  const broken: string[] = []
  for (const [path, text] of documents) {
    for (const [, address = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^https?:/.test(address)) continue
      const { pathname, hash } = new URL(address, `file:///${path}`)
      const target = pathname.slice(1)
      const made = ['library.css', 'library.js', 'icon.svg'].includes(target)
      const there = pages.get(target)
      const place = hash === '' || there?.includes(`id="${hash.slice(1)}"`)
      if (!made && (there === undefined || !place)) broken.push(`${path}: ${address}`)
    }
  }
  expect(broken).toEqual([])
})

test('nothing is asked of the network, and nothing runs inside the page', () => {
  for (const [, text] of documents) {
    expect(text).not.toMatch(/(?:src|srcset|data)="(?:https?:)?\/\//)
    expect(text).not.toMatch(/<link[^>]+href="https?:/)
    expect(text).not.toMatch(/<style|style="|\son\w+="|<script>(?!<)/)
  }
})

test('a lesson is a briefing with all that it says', () => {
  for (const lesson of pack.lessons.slice(0, 20)) {
    const page = pages.get(`lessons/${lesson.id}.html`) ?? ''
    const { frontline, manager, organisation } = lesson.messages
    const said = [
      lesson.title,
      lesson.finding,
      ...frontline,
      ...manager,
      ...organisation,
      ...lesson.questions,
    ]
    for (const text of said) expect(page).toContain(html`${text}`.text)
    for (const id of lesson.evidence) expect(page).toContain(`../sources/${id}.html`)
    expect(page).toContain(`data-lesson-id="${lesson.id}"`)
  }
})

test('whatever a writer types is text, never markup', () => {
  const [lesson] = pack.lessons
  if (!lesson) throw new Error('There is no lesson.')
  const title = `<script>alert('"1"')</script> & so on`
  const page = libraryPages({ ...pack, lessons: [{ ...lesson, title }] }).get(
    `lessons/${lesson.id}.html`,
  )
  expect(page).not.toContain('<script>alert')
  expect(page).toContain(
    '&#60;script&#62;alert(&#39;&#34;1&#34;&#39;)&#60;/script&#62; &#38; so on',
  )
})

describe('search in the page', () => {
  const entries: Entry[] = [
    ['Look where the baby sleeps', 'cot sofa overlay'],
    ['Ask who stays over', 'boyfriend partner'],
    ['Name each man in the home', 'boyfriend dad'],
    ['Meet the new partner', 'boyfriend assessed'],
    ['Draw the pattern', "boyfriend mum's call-outs"],
  ].map(([shown = '', behind = '']) => ({ shown: plainWords(shown), behind: plainWords(behind) }))

  test.each([
    ['baby', [0]],
    ['SLEEP', [0]],
    ['baby on the sofa', [0]],
    ['new boyfriend', [3]],
    ['partner', [3, 1]],
    ['boyfreind', [1, 2, 3, 4]],
    ['boyfreind assessed', [3]],
    ["mum's", [4]],
    ['baby zebra', [0]],
    ['zebra', []],
  ])('%s', (query, places) => {
    expect(rank(query, entries)).toEqual(places)
  })
})
