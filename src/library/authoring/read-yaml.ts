import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'

/** An entry of a YAML list, with the line it starts on. */
export interface Entry<T> {
  value: T
  file: string
  line: number
  /** The line of a part of the entry, such as `['evidence', 2]`; the entry's own line when there is no such part. */
  lineOf(path: readonly (string | number)[]): number
}

/**
 * Reads one YAML file that holds a list, and checks each entry against the schema.
 * Never throws for what is in the file: whatever is wrong comes back as problems with line numbers,
 * and the entries that are right come back all the same.
 */
export function readYamlList<S extends v.GenericSchema>(
  file: string,
  schema: S,
): { entries: Entry<v.InferOutput<S>>[]; problems: Problem[] } {
  const problems: Problem[] = []
  const entries: Entry<v.InferOutput<S>>[] = []
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line
  for (const error of document.errors) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      message: `This is not valid YAML: ${error.message.split('\n')[0]} Check indentation, and put text with a colon or a # in double quotes.`,
    })
  }
  if (problems.length > 0) return { entries, problems }

  const list = document.contents
  if (list === null) return { entries, problems }
  if (!isSeq(list)) {
    problems.push({
      file,
      line: 1,
      message: 'Write the file as a list: each entry starts with "- ".',
    })
    return { entries, problems }
  }
  for (const item of list.items as Node[]) {
    const lineOf = (path: readonly (string | number)[]) => lineAt(offsetOf(item, path))
    const parsed = v.safeParse(schema, item.toJS(document))
    if (parsed.success) {
      entries.push({ value: parsed.output, file, line: lineOf([]), lineOf })
      continue
    }
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map((step) => step.key as string | number)
      problems.push({ file, line: lineOf(path), message: describe(path, issue) })
    }
  }
  return { entries, problems }
}

function describe(path: readonly (string | number)[], issue: v.BaseIssue<unknown>): string {
  const where = path.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : key)).join(', ')
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `"${where}" is not a field that is known here. Check its spelling, or take it out.`
  if (issue.received === 'undefined') return `"${where}" is missing. Add it.`
  if (issue.type === 'picklist')
    return `"${where}" is ${issue.received}. Use one of: ${issue.expected}.`
  return where ? `"${where}" ${issue.message}.` : `${issue.message}.`
}

function offsetOf(item: Node, path: readonly (string | number)[]): number {
  let node: Node = item
  let offset = item.range?.[0] ?? 0
  for (const key of path) {
    if (!isMap(node) && !isSeq(node)) break
    const pair = isMap(node)
      ? node.items.find((each) => isScalar(each.key) && each.key.value === key)
      : undefined
    const next = (isMap(node) ? pair?.value : node.items[Number(key)]) as Node | null | undefined
    const at = (pair?.key as Node | undefined)?.range?.[0] ?? next?.range?.[0]
    if (at === undefined) break
    offset = at
    if (!next) break
    node = next
  }
  return offset
}
