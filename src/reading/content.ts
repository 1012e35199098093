/**
 * What runs on a case-recording page that was switched on. It reads; it never changes the page.
 * Order matters: the life comes first so that everything after it has an end.
 */
import type { Adapter } from '../adapters/adapter.ts'
import { answer, type Handlers, type ToPage } from '../messages.ts'
import { askForAdapters } from './ask-for-adapters.ts'
import { extension, startLife } from './life.ts'
import { shadowRootsSeen } from './page-walk.ts'
import { pointAt } from './point.ts'
import { readInSteps, readPage } from './read-page.ts'
import { Reporter } from './report.ts'
import { watchPage } from './watch.ts'

const life = startLife()
const reporter = new Reporter(life)
let adapters: readonly Adapter[] = []

const handlers: Handlers<ToPage, unknown> = {
  readNow: () => {
    reporter.report(readPage(document, adapters), { evenIfSame: true })
    return null
  },
  pointAt: (at) => {
    pointAt(at ? readPage(document, adapters, { keepsPlaces: true }) : [], at)
    return null
  },
  adaptersChanged: () => {
    void readByAdapters()
    return null
  },
  stop: () => {
    life.abort()
    return null
  },
}
const listen = answer<ToPage, unknown>(handlers)
const onMessage = (
  message: unknown,
  sender: unknown,
  reply: (answer: unknown) => void,
): true | undefined => {
  const answered = listen(message, sender)
  void answered?.then(reply)
  return answered && true
}
extension.runtime.onMessage.addListener(onMessage)
life.signal.addEventListener('abort', () => {
  extension.runtime?.onMessage?.removeListener(onMessage)
  pointAt([], null)
})

watchPage(document, life.signal, {
  look,
  leave: () => reporter.leave(),
  comeBack: () => reporter.comeBack(),
  shadowRoots: shadowRootsSeen,
})
void readByAdapters()

/** Reads in steps short enough for the page not to notice. Answers whether there was anything new. */
function* look(): Generator<undefined, boolean> {
  let used = adapters
  let passages = yield* readInSteps(document, used)
  // Adapters that came meanwhile count; what was read without them must not be said last.
  while (used !== adapters) {
    used = adapters
    passages = yield* readInSteps(document, used)
  }
  return yield* reporter.reportInSteps(passages)
}

/** Learns how this site's pages are to be read, and reads again when that is something else than before. */
async function readByAdapters(): Promise<void> {
  const before = adapters
  adapters = await askForAdapters()
  const isChange = adapters.length > 0 || before.length > 0
  if (isChange && !life.signal.aborted) reporter.report(readPage(document, adapters))
}
