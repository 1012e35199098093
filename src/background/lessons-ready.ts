import { loadPack } from '../library/bundled-pack.ts'
import { compileMatcher, type Match, type Matcher, type MatchOptions } from '../matching/matcher.ts'

/** Most answers that are kept in memory, so that unchanged entries of a record are not matched again. */
const MOST_ANSWERS = 200

let compiling: Promise<Matcher> | undefined

/** The matcher over the bundled lessons. Made once in each life of the worker; a failure may be tried again. */
export function readyMatcher(): Promise<Matcher> {
  compiling ??= loadPack().then(compileMatcher, (error: unknown) => {
    compiling = undefined
    throw error
  })
  return compiling
}

/** Matches texts with the same options again and again, without matching the same text twice. */
export class MatchMemory {
  private readonly answers = new Map<string, Match>()
  private optionsKey = ''

  /** The matcher's answer, from memory when it has been asked before. */
  match(matcher: Matcher, text: string, options: MatchOptions): Match {
    const optionsKey = JSON.stringify([options.role, options.nations])
    if (optionsKey !== this.optionsKey) {
      this.answers.clear()
      this.optionsKey = optionsKey
    }
    const key = `${options.recordKind ?? ''}\n${text}`
    const answer = this.answers.get(key) ?? matcher.match(text, options)
    this.answers.delete(key)
    this.answers.set(key, answer)
    const oldest = this.answers.keys().next()
    if (this.answers.size > MOST_ANSWERS && !oldest.done) this.answers.delete(oldest.value)
    return answer
  }
}
