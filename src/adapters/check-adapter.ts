/** Checks adapters that somebody supplies, and finds what has to be mended, and where. */
import * as v from 'valibot'
import type { Key, Values } from '../ui/say.ts'
import { type Adapter, SELECTORS } from './adapter.ts'
import { faultLine } from './json-fault.ts'

const HOST = /^(\*\.)?[a-z\d]([a-z\d.-]*[a-z\d])?$/i
const FIELDS = ['name', 'sites', 'path', 'page', ...SELECTORS]
/** These would leave nothing to read. */
const WHOLE_PAGE = /(^|,)\s*(\*|html|body|:root)\s*(,|$)/i

/** What has to be mended: the name of a message, and where it is, as far as that is known. */
export interface AdapterProblem {
  said: Key
  values?: Values
  /** The part of the adapter that it is about. */
  part?: string
  /** The line of the part in its file, from 1. */
  line?: number
  /** Which adapter of a list, from 1. */
  adapter?: number
  /** It is a sentence of its own, about the file as a whole. */
  isWhole?: true
}

/** What came of a check: adapters, or what has to be mended. */
export type Checked = { adapters: Adapter[] } | { problems: AdapterProblem[] }

/** Whether the browser understands a selector. Where nobody can tell, the page finds out. */
type IsSelector = (selector: string) => boolean

/** Has the compiler see that there is such a message. */
const message = (key: Key) => key

const text = (what: Key) => v.pipe(v.string(what), v.trim(), v.nonEmpty(message('adapterEmpty')))

function schema(isSelector: IsSelector) {
  const selector = v.optional(
    v.pipe(text('adapterTextSelector'), v.check(isSelector, message('adapterNoSelector'))),
  )
  return v.strictObject(
    {
      name: text('adapterTextName'),
      sites: v.pipe(
        v.array(
          v.pipe(text('adapterTextHost'), v.regex(HOST, message('adapterHosts'))),
          message('adapterList'),
        ),
        v.minLength(1, message('adapterNoSite')),
      ),
      path: v.optional(v.pipe(text('adapterTextPath'), v.startsWith('/', message('adapterPath')))),
      page: selector,
      note: selector,
      record: selector,
      entry: selector,
      author: selector,
      date: selector,
      kind: selector,
      ignore: v.optional(
        v.pipe(
          text('adapterTextSelector'),
          v.check(isSelector, message('adapterNoSelector')),
          v.check((input) => !WHOLE_PAGE.test(input), message('adapterWholePage')),
        ),
      ),
      recordId: selector,
    },
    (issue) => message(issue.expected === 'never' ? 'adapterUnknownPart' : 'adapterObject'),
  )
}

/** Checks the text of a file: one adapter, or a list of them. */
export function checkAdapterFile(file: string, isSelector: IsSelector = () => true): Checked {
  let data: unknown
  try {
    data = JSON.parse(file)
  } catch {
    return {
      problems: [{ said: 'adapterNoJson', values: { line: faultLine(file) }, isWhole: true }],
    }
  }
  return checkAdapters(data, isSelector, file)
}

/** Checks data: one adapter, or a list of them. With the text of its file, problems name their lines. */
export function checkAdapters(
  data: unknown,
  isSelector: IsSelector = () => true,
  file = '',
): Checked {
  const list: unknown[] = Array.isArray(data) ? data : [data]
  if (list.length === 0) return { problems: [{ said: 'adapterNone', isWhole: true }] }
  const problems: AdapterProblem[] = []
  const adapters: Adapter[] = []
  list.forEach((each, index) => {
    const result = v.safeParse(schema(isSelector), each)
    if (result.success) adapters.push(tidy(result.output))
    else {
      for (const { path, message: said, received, input } of result.issues) {
        const part = path?.[0]?.key
        const line = typeof part === 'string' ? lineOfField(file, part, list, index) : undefined
        problems.push({
          said: received === 'undefined' ? 'adapterMissing' : (said as Key),
          values: { input: String(input), parts: FIELDS.join(', ') },
          ...(part !== undefined && { part: String(part) }),
          ...(line && { line }),
          ...(list.length > 1 && { adapter: index + 1 }),
        })
      }
    }
  })
  return problems.length > 0 ? { problems: withoutRepeats(problems) } : { adapters }
}

/** Of several faults of a part that are told in the same words, one is enough. */
function withoutRepeats(problems: readonly AdapterProblem[]): AdapterProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** Leaves out parts that were not given. */
function tidy(adapter: { [K in keyof Adapter]: Adapter[K] | undefined }): Adapter {
  return Object.fromEntries(
    Object.entries(adapter).filter(([, value]) => value !== undefined),
  ) as unknown as Adapter
}

/** The line of a file in which a part of one of its adapters stands: adapters have no parts in parts. */
function lineOfField(
  file: string,
  field: string,
  list: readonly unknown[],
  index: number,
): number | undefined {
  const before = list
    .slice(0, index)
    .filter((each) => typeof each === 'object' && each !== null && field in each).length
  const found = [...file.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].filter(([, name]) => name === field)
  const at = found[before]?.index
  return at === undefined ? undefined : lineAt(file, at)
}

function lineAt(file: string, at: number): number {
  return file.slice(0, at).split('\n').length
}
