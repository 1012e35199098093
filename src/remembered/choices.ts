/** What the person has chosen in the settings. Kept in this browser only. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { AUDIENCES, NATIONS } from '../library/schema.ts'

/** The largest budgets that can be chosen. */
export const MOST_TIPS = { aDay: 10, aNote: 3 }

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

const ChoicesSchema = v.object({
  /** Whose key messages come first. */
  role: v.fallback(v.picklist(AUDIENCES), 'frontline'),
  /** Lessons for these nations are shown. */
  nations: v.fallback(v.pipe(v.array(v.picklist(NATIONS)), v.minLength(1)), [...NATIONS]),
  /** At most so many tips are raised by themselves in a day, and for one note. The others wait in the panel. */
  tipsADay: v.fallback(whole(0, MOST_TIPS.aDay), 5),
  tipsANote: v.fallback(whole(1, MOST_TIPS.aNote), 1),
  /** In which language the interface speaks. */
  language: v.fallback(v.picklist(['browser', 'en', 'cy']), 'browser'),
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
