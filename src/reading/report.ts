import type { Message, PageReading, Passage, ToBackground } from '../messages.ts'
import { extension, isExtensionHere } from './life.ts'
import type { ReadPassage } from './read-page.ts'

/** Hands what was read to the extension, and to nobody else. Knows when there is nothing new to say. */
export class Reporter {
  private readonly page = crypto.randomUUID()
  private last = ''
  private isAway = false

  constructor(private readonly life: AbortController) {}

  /** Reports the passages when they differ from last time. Answers whether they did. */
  report(passages: readonly ReadPassage[], { evenIfSame = false } = {}): boolean {
    // Between its goodbye and its end a page can still be asked to report; answering would bring it back to life.
    if (this.isAway) return false
    const bare: Passage[] = passages.map(({ key, role, text, pointable }) => ({
      key,
      role,
      text,
      pointable,
    }))
    const now = JSON.stringify(bare)
    const isNew = now !== this.last
    if (!isNew && !evenIfSame) return false
    this.last = now
    this.send('pageRead', { page: this.page, passages: bare } satisfies PageReading)
    return isNew
  }

  /** Says that the page is going away. It may come back from the back/forward cache, so it reads afresh then. */
  leave(): void {
    this.last = ''
    this.isAway = true
    this.send('pageGone', { page: this.page })
  }

  /** Says that the page has come back, and may report again. */
  comeBack(): void {
    this.isAway = false
  }

  private send<K extends keyof ToBackground>(kind: K, input: ToBackground[K]['input']): void {
    if (!isExtensionHere()) {
      // The extension was updated or removed while the page stayed open: its successor reads from now on.
      this.life.abort()
      return
    }
    const message: Message<ToBackground, K> = {
      kind,
      input: input as Message<ToBackground, K>['input'],
    }
    extension.runtime.sendMessage(message).catch(() => {
      // Nobody was listening yet. Forgetting what was said makes the next look say it again.
      this.last = ''
    })
  }
}
