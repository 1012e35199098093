import browser from 'webextension-polyfill'
import { type Message, type Reply, type ToBackground, Trouble } from '../messages.ts'

/**
 * Asks the background, waking it when it sleeps.
 * Throws `Trouble` with what to tell the person when it cannot do what was asked.
 */
export async function ask<K extends keyof ToBackground>(
  kind: K,
  input: ToBackground[K]['input'],
): Promise<ToBackground[K]['output']> {
  const message = { kind, input } as Message<ToBackground, K>
  const reply = (await browser.runtime.sendMessage(message).catch(() => undefined)) as
    | Reply<ToBackground[K]['output']>
    | undefined
  if (!reply) throw new Trouble('extensionNoAnswer', 'closePanelNoteSafe')
  if (!reply.ok) throw new Trouble(reply.what, reply.todo)
  return reply.value
}
