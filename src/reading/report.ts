import type { Message, PageReading, ToBackground } from '../messages.ts'
import { fingerprint } from './fingerprint.ts'
import { extension, isExtensionHere } from './life.ts'
import { bare, type Read } from './read-page.ts'

/** Hands what was read to the extension, and to nobody else. Knows when there is nothing new to say. */
export class Reporter {
  /** Random. Not `randomUUID`, which a page without https does not have. */
  private readonly page = `${Math.random()}${performance.now()}`
  /** What was said last, as a fingerprint: the text itself is not kept. */
  private last = 0
  private isAway = false

  constructor(private readonly life: AbortController) {}

  /** Reports what was read when it differs from last time, or anyway. Answers whether it did differ. */
  report({ passages, isCut }: Read, evenIfSame: boolean): boolean {
    // Between its goodbye and its end a page can still be asked to report; answering would bring it back to life.
    if (this.isAway || !this.isStillWanted()) return false
    const reading: PageReading = {
      page: this.page,
      passages: passages.map(bare),
      ...(isCut && { isCut }),
    }
    const now = fingerprint(JSON.stringify(reading))
    const isNew = now !== this.last
    if (isNew || evenIfSame) {
      this.last = now
      this.send('pageRead', reading)
    }
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
