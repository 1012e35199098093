/**
 * What runs on a case-recording page that was switched on. It reads; it never changes the page.
 * Order matters: the life comes first so that everything after it has an end.
 */
import type { Adapter } from '../adapters/adapter.ts'
import { answer, type Handlers, type ToPage } from '../messages.ts'
import { askForAdapters } from './ask-for-adapters.ts'
import { extension, startLife } from './life.ts'
import { pointAt } from './point.ts'
import { bare, FIRST, FURTHER, type ReadHow, readInSteps, WHOLE } from './read-page.ts'
import { Reporter } from './report.ts'
import { shadowRootsSeen } from './seen.ts'
import { whenIdle } from './slices.ts'
import { watchPage } from './watch.ts'

const life = startLife()
const reporter = new Reporter(life)
let adapters: readonly Adapter[] = []
let longest = FIRST
/** Somebody waits for the next report, whatever it says. */
let isAwaited = false
let pointed: ToPage['pointAt']['input'] = null

const handlers: Handlers<ToPage, unknown> = {
  readNow: () => {
    isAwaited = true
    lookNow()
    return null
  },
  readFurther: () => {
    if (longest === FIRST) {
      longest = FURTHER
      lookNow()
    }
    return null
  },
  readWhole: async () => (await read({ longest: WHOLE })).map(bare),
  pointAt: async (at) => {
    pointed = at
    const passages = at ? await read({ keepsPlaces: true, longest }) : []
    if (pointed === at) pointAt(passages, at)
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
  pointed = null
  pointAt([], null)
})

const lookNow = watchPage(document, life.signal, {
  look,
  leave: () => reporter.leave(),
  comeBack: () => reporter.comeBack(),
  shadowRoots: shadowRootsSeen,
})
void readByAdapters()

/** Reads in steps short enough for the page not to notice. Answers whether there was anything new. */
function* look(): Generator<undefined, boolean> {
  const found = yield* readInSteps(document, adapters, { isLook: true, longest })
  yield
  const isNew = reporter.report(found, isAwaited)
  isAwaited = false
  return isNew
}

/** Reads for somebody who has asked. */
async function read(how: ReadHow) {
  return (await whenIdle(readInSteps(document, adapters, how))).passages
}

/** Learns how this site's pages are to be read, and reads again when that is something else than before. */
async function readByAdapters(): Promise<void> {
  const before = adapters
  adapters = await askForAdapters()
  if (adapters.length > 0 || before.length > 0) lookNow()
}
