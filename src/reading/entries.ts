/** Divides what was gathered from a page into the entries of the record and the rest. */
import { dateIn } from '../records/dates.ts'
import { hasWords } from './editors.ts'
import type { Block, Mark, PageParts } from './page-parts.ts'
import type { Ranges } from './text-stream.ts'

/** One entry of the record, or what stands beside the entries. */
export interface Entry {
  element: Element
  ranges: Ranges
  /** Whether it is one of a list of entries; these may be short. */
  isListed: boolean
  /** What the page marks as its date, author and kind. */
  said: Partial<Record<Mark['what'], string>>
}

/** Paragraphs and the like are never entries by themselves. */
const NO_ENTRY =
  /^(P|H\d|PRE|BLOCKQUOTE|D[TD]|LABEL|T[DH]|THEAD|FIELDSET|LEGEND|UL|OL|HEADER|SUMMARY)$/
/** Parts of a page that say different things. */
const APART = /^(ARTICLE|MAIN|ASIDE|FORM|DIALOG|DETAILS)$/
const APART_ROLE = /^(article|main|complementary|form|dialog|tabpanel|region)$/
/** So many characters at an entry's beginning or end may say when it was written. */
const HEAD = 160
/** Parts without dates are divided only when together they have more words than a long note. */
const LONG_NOTE = 3000
/** Entries that are read at least, and for how many characters of a long reading there is one more. */
const ENTRIES = 80
const ROOM_OF_ENTRY = 5000
/** So many parts of a list tell whether its parts are dated. */
const ENOUGH = 20
/** A part of a list has to have a line of so many words. */
const LEAST_WORDS = 4

/** The entries in the order of the page. */
export function entriesOf(parts: PageParts): Entry[] {
  const named = parts.met.has('record')
    ? namedBlocks(parts.root, 'record').filter(({ prose }) => prose > 0)
    : []
  const found: Entry[] = []
  for (const root of named.length > 0 ? named : [parts.root]) {
    const cut = divide(root, parts, found)
    const rest = root.prose - cut.reduce((sum, { prose }) => sum + prose, 0)
    if (rest > 0) add(found, parts, () => entry(root, cut, parts, false))
  }
  return found.sort((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0))
}

/** Blocks that an adapter names, the outermost only. */
function namedBlocks(block: Block, name: Block['named']): Block[] {
  if (block.named === name) return [block]
  return block.children.flatMap((child) => namedBlocks(child, name))
}

/** Finds what is to be cut out of a block as entries of their own. */
function divide(block: Block, parts: PageParts, found: Entry[], isInEntry = false): Block[] {
  const byAdapter = parts.met.has('entry') ? namedBlocks(block, 'entry') : []
  if (byAdapter.length > 0) {
    let before: Block[] = []
    for (const each of byAdapter) before = addListed(found, each, [], parts, before)
    return byAdapter
  }
  if (block.prose === 0) return []
  const listed = new Set(listIn(block, parts, isInEntry))
  let before: Block[] = []
  return block.children.flatMap((child) => {
    if (!listed.has(child) && child.prose === 0) return []
    // With enough entries the others need no closer look.
    if (found.length >= mostEntries(parts) && listed.has(child)) return [child]
    const cut = divide(child, parts, found, isInEntry || listed.has(child))
    const isApart =
      APART.test(child.element.tagName) || APART_ROLE.test(child.element.getAttribute('role') ?? '')
    if (!listed.has(child) && !isApart) return cut
    const rest = child.prose - cut.reduce((sum, { prose }) => sum + prose, 0)
    if (listed.has(child)) before = addListed(found, child, cut, parts, before)
    else if (rest > 0) add(found, parts, () => entry(child, cut, parts, false))
    return [child]
  })
}

/**
 * Adds one of a list. What has no words of its own, as a row with date and author above the row with the note,
 * is kept for the next, unless that has a date itself. Answers what is to be kept.
 */
function addListed(
  found: Entry[],
  block: Block,
  cut: readonly Block[],
  parts: PageParts,
  before: readonly Block[],
): Block[] {
  const lines = parts.stream.text.slice(block.start, block.end).split('\n')
  if (!lines.some((line) => hasWords(line, LEAST_WORDS))) return [block]
  const head = dateOf(block, parts) === undefined ? before : []
  add(found, parts, () => {
    const made = entry(block, cut, parts, true)
    const heads = head.map((each) => entry(each, [], parts, true))
    return {
      ...made,
      ranges: [...heads.flatMap(({ ranges }) => ranges), ...made.ranges],
      said: Object.assign({}, ...heads.map(({ said }) => said), made.said),
    }
  })
  return []
}

/** Adds an entry unless there are enough; the newest are usually at the top. */
function add(found: Entry[], parts: PageParts, make: () => Entry): void {
  if (found.length < mostEntries(parts)) found.push(make())
}

function mostEntries({ longest }: PageParts): number {
  return Math.max(ENTRIES, longest / ROOM_OF_ENTRY)
}

/** Children of a block that are entries of a list: alike, at least one with prose, and dated or long. */
function listIn(block: Block, parts: PageParts, isInEntry: boolean): Block[] {
  const alike = new Map<string, Block[]>()
  for (const child of block.children) {
    const kind = kindOfElement(child.element)
    const same = alike.get(kind)
    if (same) same.push(child)
    else alike.set(kind, [child])
  }
  for (const [kind, blocks] of alike) {
    if (kind === '') continue
    const told = blocks.filter(({ prose }) => prose > 0)
    const isOwnEntry = /^(ARTICLE|TR)\b|\b(article|row|listitem)$/.test(kind)
    // Dated lines inside an entry belong to it.
    if (isInEntry && !isOwnEntry) continue
    if (told.length === 0 || (blocks.length < 2 && !/^ARTICLE/.test(kind))) continue
    const some = blocks.slice(0, ENOUGH)
    // The rows of a table that only lays out a page are no list.
    if (kind === 'TR' && some.some(({ element }) => element.querySelector('table'))) continue
    const dated = some.filter((each) => dateOf(each, parts) !== undefined).length
    if (dated * 2 >= some.length || (isOwnEntry && told.length > 1) || kind.startsWith('ARTICLE'))
      return blocks
    const haveParts = blocks.every((each) => each.children.length > 0 || each.hasParagraphs)
    if (haveParts && wordsIn(blocks, parts) > LONG_NOTE) return blocks
  }
  return []
}

function wordsIn(blocks: readonly Block[], { stream }: PageParts): number {
  const words = ({ start, end }: Block) => stream.text.slice(start, end).match(/[^ \n]+/g)
  return blocks.reduce((sum, each) => sum + (words(each)?.length ?? 0), 0)
}

/** What makes elements alike: tag, role and first class. Empty for what is never an entry. */
function kindOfElement(element: Element): string {
  const tag = element.tagName
  if (NO_ENTRY.test(tag)) return ''
  if (tag === 'TR') return 'TR'
  const [first = ''] = element.classList
  return `${tag} ${first} ${element.getAttribute('role') ?? ''}`.trim()
}

function dateOf(block: Block, parts: PageParts): string | undefined {
  const mark = marksIn(block, parts).find(({ what, value }) => what === 'written' && value)
  if (mark) return mark.value
  const { text } = parts.stream
  const start = Math.min(block.end, block.start + HEAD)
  return (
    dateIn(text.slice(block.start, start)) ??
    dateIn(text.slice(Math.max(start, block.end - HEAD), block.end))
  )
}

function marksIn({ firstMark, afterMarks }: Block, { marks }: PageParts): Mark[] {
  return marks.slice(firstMark, afterMarks)
}

/** Makes an entry of a block, without what is cut out. */
function entry(block: Block, cut: readonly Block[], parts: PageParts, isListed: boolean): Entry {
  const holes = [...parts.holes, ...cut.map(({ start, end }) => [start, end] as const)]
  const marks = isListed ? marksIn(block, parts).toReversed() : []
  const said = Object.fromEntries(marks.map(({ what, value }) => [what, value]))
  return {
    element: block.element,
    ranges: without([block.start, block.end], holes),
    isListed,
    said,
  }
}

/** A stretch of text without some others. */
function without(
  [start, end]: readonly [number, number],
  holes: readonly (readonly [number, number])[],
): [number, number][] {
  const kept: [number, number][] = []
  let from = start
  for (const [hole, after] of holes.toSorted((a, b) => a[0] - b[0])) {
    if (after <= from || hole >= end) continue
    if (hole > from) kept.push([from, hole])
    from = Math.max(from, after)
  }
  if (from < end) kept.push([from, end])
  return kept
}
