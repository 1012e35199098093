/** Lessons that were said not to be relevant for one text. Ids only, forgotten when the browser closes. */
import browser from 'webextension-polyfill'

const KEY = 'restingHere'

/** For each place (a random id, not an address) the lessons that rest there. */
export async function restingHere(): Promise<Record<string, string[]>> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Record<string, string[]>
}

/** Rests a lesson for one place, or wakes it again. */
export async function setRestHere(here: string, lessonId: string, rests: boolean): Promise<void> {
  const all = await restingHere()
  const others = (all[here] ?? []).filter((id) => id !== lessonId)
  const resting = { ...all, [here]: rests ? [...others, lessonId] : others }
  await browser.storage.session.set({ [KEY]: resting })
}
