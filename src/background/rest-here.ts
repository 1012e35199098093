/** Lessons, gaps and phrases that were put aside for one text. Ids only, forgotten when the browser closes. */
import browser from 'webextension-polyfill'

const KEY = 'restingHere'

/** For each place (a random id, not an address) the ids that rest there: of lessons, and after `gap:` or `wording:` of the others. */
export async function restingHere(): Promise<Record<string, string[]>> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Record<string, string[]>
}

/** Rests one for a place, or wakes it again. */
export async function setRestHere(here: string, what: string, rests: boolean): Promise<void> {
  const all = await restingHere()
  const others = (all[here] ?? []).filter((id) => id !== what)
  const resting = { ...all, [here]: rests ? [...others, what] : others }
  await browser.storage.session.set({ [KEY]: resting })
}
