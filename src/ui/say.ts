/**
 * Everything that people read, in English and Welsh, from public/_locales. Pure: no browser and no page, so that the
 * background and the build can use it too. What is said is said in the language that was set last.
 *
 * In a message, `{name}` stands for a value and `<name>words</name>` for words that become a link or the like
 * (see rich.tsx). A message that depends on a number has a form for each plural that the language needs
 * (`tips_one`, `tips_other`), chosen by the value `count`.
 */
import cy from '../../public/_locales/cy/messages.json' with { type: 'json' }
import en from '../../public/_locales/en/messages.json' with { type: 'json' }

/** The languages that the interface speaks. */
export const LANGUAGES = ['en', 'cy'] as const
export type Language = (typeof LANGUAGES)[number]

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type WithoutPlural<Name> = Name extends `${infer Base}_${Plural}` ? Base : Name
/** The name of a message, without its plural. */
export type Key = WithoutPlural<keyof typeof en>

/** What the names in curly brackets stand for. `count` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>

const MESSAGES: Record<Language, Readonly<Record<string, { message: string }>>> = { en, cy }
const PLURALS: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules('en-GB'),
  cy: new Intl.PluralRules('cy'),
}

let spoken: Language = 'en'

/** Says everything in this language from now on. */
export function speak(language: Language): void {
  spoken = language
}

/** The language in which everything is said now. */
export function language(): Language {
  return spoken
}

/** A message in the language that is spoken, with its values filled in. */
export function say(key: Key, values: Values = {}): string {
  return written(key, values).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}

/** A message as it is written, in the plural that its count asks for. English stands in for what has no Welsh. */
export function written(key: Key, { count }: Values = {}): string {
  const plural = typeof count === 'number' ? PLURALS[spoken].select(count) : 'other'
  const name = [`${key}_${plural}`, `${key}_other`, key].find((each) => each in MESSAGES[spoken])
  return (name ? MESSAGES[spoken][name] : MESSAGES.en[key])?.message ?? key
}

/** Whether there is such a message: for names that come with the lessons, such as a theme's. */
export function isKey(name: string): name is Key {
  return Object.hasOwn(en, name)
}

/** The language of the page, as HTML names it. */
export function pageLanguage(): string {
  return spoken === 'en' ? 'en-GB' : spoken
}

/** The language to mark a lesson's own words with: they are English, also where all around them is Welsh. */
export function lessonLanguage(): 'en-GB' | undefined {
  return spoken === 'en' ? undefined : 'en-GB'
}
