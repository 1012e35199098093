import { loadPack } from '../library/bundled-pack.ts'
import { compileMatcher, type Match, type Matcher, type MatchOptions } from '../matching/matcher.ts'

/** Most answers that are kept in memory, so that unchanged entries of a record are not matched again. */
const MOST_ANSWERS = 200

/** After so long without a text to match, in milliseconds, what was read is forgotten. */
const QUIET = 20_000

let compiling: Promise<Matcher> | undefined
let quiet: ReturnType<typeof setTimeout> | undefined

/**
 * The matcher over the bundled lessons. Made once in each life of the worker; a failure may be tried again.
 * When it is not asked for again for a while, what was read is forgotten.
 */
export function readyMatcher(): Promise<Matcher> {
  clearTimeout(quiet)
  quiet = setTimeout(() => void forgetWhatWasRead(), QUIET)
  compiling ??= loadPack().then(compileMatcher, (error: unknown) => {
    compiling = undefined
    throw error
  })
  return compiling
}

/** Forgets every text with its answer, and the sentences that the matcher keeps. */
export async function forgetWhatWasRead(): Promise<void> {
  clearTimeout(quiet)
  matchMemory.forget()
  // One that could not be made has nothing to forget; whoever asked for it is told.
  const matcher = await compiling?.catch(() => undefined)
  matcher?.forget()
}

/** Matches texts with the same options again and again, without matching the same text twice. */
class MatchMemory {
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

  /** Forgets every text. */
  forget(): void {
    this.answers.clear()
  }
}

/** The texts that were matched, with their answers. */
export const matchMemory = new MatchMemory()
