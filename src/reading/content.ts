/**
 * What runs on a case-recording page that was switched on. It reads; it never changes the page.
 * Order matters: the life comes first so that everything after it has an end.
 */
import { answer, type Handlers, type ToPage } from '../messages.ts'
import { extension, startLife } from './life.ts'
import { pointAt } from './point.ts'
import { readPage } from './read-page.ts'
import { Reporter } from './report.ts'
import { watchPage } from './watch.ts'

const life = startLife()
const reporter = new Reporter(life)

const handlers: Handlers<ToPage, unknown> = {
  readNow: () => {
    reporter.report(readPage(document), { evenIfSame: true })
    return null
  },
  pointAt: (at) => {
    pointAt(at ? readPage(document) : [], at)
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

addEventListener('pagehide', () => reporter.leave(), { signal: life.signal })
addEventListener('pageshow', () => reporter.comeBack(), { signal: life.signal })
watchPage(document, life.signal, () => reporter.report(readPage(document)))
