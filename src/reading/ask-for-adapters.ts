import type { Adapter } from '../adapters/adapter.ts'
import type { Message, Reply, ToBackground } from '../messages.ts'
import { extension } from './life.ts'

/** Asks the extension which adapters there are for this page. Without an answer the general rules hold. */
export async function askForAdapters(): Promise<Adapter[]> {
  const message: Message<ToBackground, 'adaptersHere'> = { kind: 'adaptersHere', input: null }
  try {
    const reply: Reply<Adapter[]> | undefined = await extension.runtime.sendMessage(message)
    return reply?.ok ? reply.value : []
  } catch {
    return []
  }
}
