import type { Message, PageReading, Passage, ToBackground } from '../messages.ts'
import { fingerprint } from './fingerprint.ts'
import { extension, isExtensionHere } from './life.ts'
import { bare, type ReadPassage } from './read-page.ts'
import { atOnce } from './slices.ts'

/** Hands what was read to the extension, and to nobody else. Knows when there is nothing new to say. */
export class Reporter {
  private readonly page = randomName()
  /** What was said last, as a fingerprint: the text itself is not kept. */
  private last = 0
  private isAway = false

  constructor(private readonly life: AbortController) {}

  /** Reports the passages at once when they differ from last time, or anyway. Answers whether they did differ. */
  report(passages: readonly ReadPassage[], { evenIfSame = false } = {}): boolean {
    return atOnce(this.reportInSteps(passages, evenIfSame))
  }

  /** As `report`, in steps short enough for the page not to notice. */
  *reportInSteps(
    passages: readonly ReadPassage[],
    evenIfSame = false,
  ): Generator<undefined, boolean> {
    // Between its goodbye and its end a page can still be asked to report; answering would bring it back to life.
    if (this.isAway || !this.isStillWanted()) return false
    const sent: Passage[] = []
    const marks: number[] = []
    for (const passage of passages) {
      const passed = bare(passage)
      sent.push(passed)
      // The text by itself: as JSON it would be copied only to be thrown away.
      marks.push(fingerprint(passed.text), fingerprint(JSON.stringify({ ...passed, text: '' })))
      yield
    }
    if (this.isAway) return false
    const now = fingerprint(marks.join())
    const isNew = now !== this.last
    if (!isNew && !evenIfSame) return false
    this.last = now
    this.send('pageRead', { page: this.page, passages: sent } satisfies PageReading)
    return isNew
  }

  /** Says that the page is going away. It may come back from the back/forward cache, so it reads afresh then. */
  leave(): void {
    this.last = 0
    this.isAway = true
    this.send('pageGone', { page: this.page })
  }

  /** Says that the page has come back, and may report again. */
  comeBack(): void {
    this.isAway = false
  }

  /** Ends this life when the extension was updated or removed under the open page: its successor reads from now on. */
  private isStillWanted(): boolean {
    if (!isExtensionHere()) this.life.abort()
    return !this.life.signal.aborted
  }

  private send<K extends keyof ToBackground>(kind: K, input: ToBackground[K]['input']): void {
    if (!this.isStillWanted()) return
    const message: Message<ToBackground, K> = {
      kind,
      input: input as Message<ToBackground, K>['input'],
    }
    extension.runtime.sendMessage(message).catch(() => {
      // Nobody was listening yet. Forgetting what was said makes the next look say it again.
      this.last = 0
    })
  }
}

/** A random name. Not `randomUUID`, which a page without https does not have. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  )
}
