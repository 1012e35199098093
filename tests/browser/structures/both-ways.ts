/** Runs in a page: reads what it is given by the quick way over plain paragraphs, and step by step. */
import { PageWalk } from '../../../src/reading/page-walk.ts'
import { bare, readWith, WHOLE } from '../../../src/reading/read-page.ts'
import { atOnce } from '../../../src/reading/slices.ts'

/** What came of one of the two ways. */
export interface Reading {
  text: string
  proseLines: number
  passages: { role: string; text: string; isEntry?: boolean; written?: string }[]
}

declare global {
  var readBothWays: ((html: string) => { quick: Reading; stepByStep: Reading }) | undefined
}

globalThis.readBothWays = (html) => {
  document.body.setHTMLUnsafe(html)
  return { quick: read(false), stepByStep: read(true) }
}

/** The way back to the page can only be kept step by step. */
function read(keepsPlaces: boolean): Reading {
  const { stream } = atOnce(new PageWalk(document.body, { keepsPlaces, longest: WHOLE }).inSteps())
  const { passages } = atOnce(readWith(document, undefined, { keepsPlaces, longest: WHOLE }))
  return { text: stream.text, proseLines: stream.prose, passages: passages.map(bare) }
}
