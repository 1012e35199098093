import fc from 'fast-check'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium } from '../chromium/launch.ts'
import type { Reading } from './both-ways.ts'

/** Ways to hide a paragraph, or to show it otherwise, that its own attributes say nothing of. */
const STYLE = `<style>
  section > p:nth-child(3n) { display: none }
  article p:nth-of-type(4) { visibility: hidden }
  div p + p + p { white-space: pre-wrap }
  .shown { visibility: visible }
  .kept { white-space: pre }
</style>`
const PROSE = 'The duty worker saw both of the bedrooms and spoke to the grandmother about school'

const words = fc
  .array(
    fc.constantFrom('Rowan', 'was', 'well.', 'Mum:', '12/03/2026', 'Really?', PROSE, '☑', 'ŵyr'),
    { minLength: 1, maxLength: 6 },
  )
  .chain((list) =>
    fc
      .constantFrom(' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u200b', '\u00ad', '\ufeff', '')
      .map((blank) => list.join(blank)),
  )
const text = fc
  .tuple(fc.constantFrom('', '', ' ', '\n  ', '\u00a0'), words, fc.constantFrom('', '', ' ', '\n'))
  .map((parts) => parts.join(''))
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '<br>', '<!-- a remark -->', '<img alt="tick">'),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('b', 'a href="#"', 'span', 'span hidden', 'span class="label"'), text)
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  },
)
const paragraph = fc
  .tuple(
    fc.constantFrom(
      ...['', '', '', '', '', ' class="kept"', ' class="shown"', ' class="date"', ' hidden'],
      ...[' style="display:none"', ' style="visibility:hidden"', ' style="display:inline"'],
      ...[
        ' role="alert"',
        ' aria-hidden="true"',
        ' aria-checked="true"',
        ' contenteditable="false"',
      ],
    ),
    fc.array(inline, { maxLength: 3 }),
    fc.constantFrom('', '', '', '', '', '<template shadowrootmode="open">In a shadow.</template>'),
  )
  .map(([attributes, inner, shadow]) => `<p${attributes}>${shadow}${inner.join('')}</p>`)
const between = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.constantFrom('', '\n  ', ' ', '<!-- a remark -->', '<hr>') },
  { weight: 1, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('h2', 'label', 'dt', 'summary', 'pre', 'time'), text)
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  },
)
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc
    .tuple(
      fc.constantFrom(
        'div',
        'article',
        'section',
        'li',
        'dd',
        'details',
        'details open',
        'td',
        'nav',
        'main',
        'a',
      ),
      fc.array(
        fc.oneof({ weight: 4, arbitrary: between }, { weight: 1, arbitrary: tie('block') }),
        {
          maxLength: 8,
        },
      ),
    )
    .map(([tag, inner]) => {
      const html = `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`
      return tag === 'td' ? `<table><tr><td>Seen</td>${html}</tr></table>` : html
    }),
}))
const page = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => STYLE + blocks.join(''))

describe('plain paragraphs', () => {
  let chromium: RunningChromium
  let tab: Page

  beforeAll(async () => {
    chromium = await startChromium({ folder: null })
    tab = await chromium.browser.newPage()
    await tab.goto(`${chromium.site}/index.html`)
    await tab.evaluate(await bundled())
  })
  afterAll(() => chromium?.close())

  it('are read in one go as they are step by step, whatever stands in and around them', async () => {
    let [paragraphs, passages] = [0, 0]
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { quick, stepByStep } = await read(html)
        expect(quick).toEqual(stepByStep)
        paragraphs += quick.proseLines
        passages += quick.passages.length
      }),
      { numRuns: 300 },
    )
    expect(paragraphs, 'there was prose to be read').toBeGreaterThan(250)
    expect(passages, 'and it made passages').toBeGreaterThan(100)
  })

  function read(html: string): Promise<{ quick: Reading; stepByStep: Reading }> {
    return tab.evaluate((given) => {
      if (!readBothWays) throw new Error('The page has not got what reads.')
      return readBothWays(given)
    }, html)
  }
})

/** The two ways as one script. */
async function bundled(): Promise<string> {
  const entry = new URL('both-ways.ts', import.meta.url).pathname
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bothWays' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('What reads both ways was not built.')
  return output.output[0].code
}
