import browser from 'webextension-polyfill'
import { noteLearning } from '../remembered/learning.ts'

let turn: Promise<unknown> = Promise.resolve()

/**
 * Notes what is read, kept and found useful, wherever that is said: in the panel, the popup or elsewhere.
 * Registered at the worker's start. One change after the other, so that none overwrites another.
 */
export function followLearning(): void {
  browser.storage.local.onChanged.addListener(({ feedback }) => {
    // Without a new value everything was cleared.
    if (feedback?.newValue === undefined) return
    turn = turn.then(() => noteLearning(feedback)).catch(() => undefined)
  })
}
