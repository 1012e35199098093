/** What the person has chosen in the settings. Kept in this browser only. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { AUDIENCES, NATIONS } from '../library/schema.ts'

const ChoicesSchema = v.object({
  /** Whose key messages come first. */
  role: v.fallback(v.picklist(AUDIENCES), 'frontline'),
  /** Lessons for these nations are shown. */
  nations: v.fallback(v.pipe(v.array(v.picklist(NATIONS)), v.minLength(1)), [...NATIONS]),
})
export type Choices = v.InferOutput<typeof ChoicesSchema>

const KEY = 'choices'

/** The choices; whatever is missing or damaged has its default. */
export async function loadChoices(): Promise<Choices> {
  const stored = await browser.storage.local.get(KEY)
  return v.parse(ChoicesSchema, stored[KEY] ?? {})
}

/** Changes some of the choices and keeps the others. */
export async function saveChoices(changes: Partial<Choices>): Promise<Choices> {
  const choices = { ...(await loadChoices()), ...changes }
  await browser.storage.local.set({ [KEY]: choices })
  return choices
}
