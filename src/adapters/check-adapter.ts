/** Checks adapters that somebody supplies, and says in plain English what has to be mended, and where. */
import * as v from 'valibot'
import { type Adapter, SELECTORS } from './adapter.ts'
import { faultLine } from './json-fault.ts'

const HOST = /^(\*\.)?[a-z\d]([a-z\d.-]*[a-z\d])?$/i
const FIELDS = ['name', 'sites', 'path', 'page', ...SELECTORS]
/** These would leave nothing to read. */
const WHOLE_PAGE = /(^|,)\s*(\*|html|body|:root)\s*(,|$)/i

/** What came of a check: adapters, or what has to be mended, one sentence each. */
export type Checked = { adapters: Adapter[] } | { problems: string[] }

/** Whether the browser understands a selector. Where nobody can tell, the page finds out. */
type IsSelector = (selector: string) => boolean

const text = (what: string) =>
  v.pipe(v.string(`has to be text in quotation marks: ${what}`), v.trim(), v.nonEmpty('is empty'))

function schema(isSelector: IsSelector) {
  const selector = v.optional(
    v.pipe(
      text('a CSS selector'),
      v.check(
        isSelector,
        ({ input }) => `is no CSS selector that the browser understands: ${input}`,
      ),
    ),
  )
  return v.strictObject(
    {
      name: text('what the system is called'),
      sites: v.pipe(
        v.array(
          v.pipe(
            text('a host name'),
            v.regex(
              HOST,
              'has to hold host names such as records.example.gov.uk, without https://',
            ),
          ),
          'has to be a list in square brackets',
        ),
        v.minLength(1, 'names no site'),
      ),
      path: v.optional(
        v.pipe(text('a path'), v.startsWith('/', 'has to begin with /, such as /case/*')),
      ),
      page: selector,
      note: selector,
      record: selector,
      entry: selector,
      author: selector,
      date: selector,
      kind: selector,
      ignore: v.optional(
        v.pipe(
          text('a CSS selector'),
          v.check(
            isSelector,
            ({ input }) => `is no CSS selector that the browser understands: ${input}`,
          ),
          v.check((input) => !WHOLE_PAGE.test(input), 'would leave out the whole page'),
        ),
      ),
      recordId: selector,
    },
    (issue) =>
      issue.expected === 'never'
        ? `is not a part of an adapter. The parts are ${FIELDS.join(', ')}`
        : 'has to be an adapter in curly brackets',
  )
}

/** Checks the text of a file: one adapter, or a list of them. */
export function checkAdapterFile(file: string, isSelector: IsSelector = () => true): Checked {
  let data: unknown
  try {
    data = JSON.parse(file)
  } catch {
    return {
      problems: [
        `This is not a JSON file: something is wrong at line ${faultLine(file)}, perhaps a comma or quotation mark too many or too few.`,
      ],
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
  if (list.length === 0) return { problems: ['There is no adapter in it.'] }
  const problems: string[] = []
  const adapters: Adapter[] = []
  list.forEach((each, index) => {
    const result = v.safeParse(schema(isSelector), each)
    if (result.success) adapters.push(tidy(result.output))
    else {
      for (const { path, message, received } of result.issues) {
        const field = path?.[0]?.key
        const line = typeof field === 'string' ? lineOfField(file, field, list, index) : undefined
        const said = received === 'undefined' ? 'is missing' : message
        const where = list.length > 1 ? ` of adapter ${index + 1}` : ''
        problems.push(
          field === undefined
            ? `What stands there${where} ${said}.`
            : `${line ? `Line ${line}: ` : ''}“${String(field)}”${where} ${said}.`,
        )
      }
    }
  })
  return problems.length > 0 ? { problems: [...new Set(problems)] } : { adapters }
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
