/**
 * What a lesson, a source, a theme, a vocabulary term and a pack are.
 * The build, the cache and the editors' JSON Schema all use these same schemas;
 * the types are inferred from them.
 */
import * as v from 'valibot'

/** The four nations of the UK: where a lesson applies, and where a review was published. */
export const NATIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const
/** Who a key message speaks to. The order is the order in which messages are shown by default. */
export const AUDIENCES = ['frontline', 'manager', 'organisation'] as const
/** Groups of themes, from the harm itself outward to the organisation. */
export const THEME_GROUPS = [
  'harm',
  'parent',
  'child',
  'family',
  'practice',
  'management',
  'organisation',
] as const
/** What kind of publication a source is. */
export const SOURCE_KINDS = [
  'review',
  'national-review',
  'periodic-analysis',
  'thematic-briefing',
  'inspection-report',
  'inquiry',
  'guidance',
  'research',
] as const
/** The pack format that this version reads and writes. */
export const PACK_FORMAT = 1

const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use small letters, digits and single hyphens, like "see-the-bedroom"',
  ),
)
const line = (most: number) =>
  v.pipe(
    v.string('write a line of text'),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, (issue) => `is ${issue.received} characters long; use at most ${most}`),
  )
const words = (most: number) =>
  v.pipe(
    line(400),
    v.check(
      (text) => text.split(/\s+/).length <= most,
      (issue) => `has ${String(issue.input).split(/\s+/).length} words; use at most ${most}`,
    ),
  )
const date = v.pipe(v.string(), v.isoDate('write the date as YYYY-MM-DD'))
const between = <S extends v.GenericSchema>(item: S, least: number, most: number, what: string) =>
  v.pipe(
    v.array(item, `write a list of ${what}`),
    v.minLength(least, `needs at least ${least} ${what}`),
    v.maxLength(most, `has room for at most ${most} ${what}`),
  )

export const ThemeSchema = v.strictObject({
  id,
  group: v.picklist(THEME_GROUPS),
  name: line(80),
  covers: line(300),
})

export const SourceSchema = v.strictObject({
  id,
  /** The published title, with the published alias only. */
  title: line(300),
  kind: v.picklist(SOURCE_KINDS),
  /** SCR, LCSPR, CPR, Learning review…, where the source is an individual review. */
  reviewType: v.optional(line(40)),
  publisher: line(200),
  nation: v.picklist([...NATIONS, 'UK']),
  area: v.optional(line(80)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1973), v.maxValue(2100)),
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'must be a web address')),
  /** Whether the link leads to the publication or its publisher, or to somebody's account of it. */
  urlShows: v.picklist(['publication', 'account']),
  circumstances: v.optional(line(400)),
  /** What it found, in our own words, by theme. */
  found: between(v.strictObject({ theme: id, finding: line(600) }), 1, 30, 'findings'),
})

export const LessonSchema = v.strictObject({
  id,
  /** One positive, doable line that starts with a verb. */
  title: line(90),
  /** What reviews found, in one or two sentences, without blame. */
  finding: words(60),
  messages: v.strictObject({
    frontline: between(words(30), 2, 4, 'tips for front-line staff'),
    manager: between(words(30), 1, 3, 'messages for managers'),
    organisation: between(words(30), 1, 2, 'messages for the organisation'),
  }),
  /** Reflective questions for supervision. */
  questions: between(words(35), 1, 3, 'reflective questions'),
  /** Theme ids, the main one first. */
  themes: between(id, 1, 4, 'themes'),
  /** How this shows in a case note, written as practitioners write. */
  cues: between(line(160), 6, 16, 'cues'),
  /** Ids of the sources that the lesson rests on. */
  evidence: between(id, 1, 6, 'sources'),
  nations: between(v.picklist(NATIONS), 1, 4, 'nations'),
  /** When a person last read the lesson against its sources. */
  reviewed: date,
  /** A fictional contrast: a note that misses the point, and one that makes it. */
  example: v.optional(v.strictObject({ misses: line(300), does: line(300) })),
})

export const TermSchema = v.strictObject({
  /** The words as a dictionary of practice would list them, in small letters unless an abbreviation. */
  term: line(60),
  kind: v.picklist(['named', 'abbreviation', 'described', 'slang', 'agency']),
  /** Other ways to write it: plurals, abbreviations, slang, common misspellings. */
  forms: v.optional(v.array(line(60))),
  /** Ways to describe it over word classes, as src/matching/cues/patterns.ts reads them. */
  patterns: v.optional(v.array(line(240))),
  /** What an abbreviation stands for. */
  means: v.optional(line(120)),
  /** How strongly the term by itself speaks for each theme, above 0 and up to 1. Empty: understood, but tied to none. */
  themes: v.record(id, v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
  /** Counts only when one of these words stands in the same sentence. */
  when: v.optional(v.array(line(40))),
  /** Does not count when one of these words stands in the same sentence: another sense. */
  unless: v.optional(v.array(line(40))),
})

/** A phrase that can hide a child, a risk or a person, and what could be written instead. */
export const WordingSchema = v.strictObject({
  id,
  /** The words as they are most often written. */
  phrase: line(60),
  /** Other ways to write it: shorthand, other tenses, slips of typing. */
  forms: v.optional(v.array(line(60))),
  /** Says nothing when one of these stands in the same sentence: there the words are used well, or in another sense. */
  unless: v.optional(v.array(line(40))),
  /** What it can hide and why that matters, in one sentence. */
  hides: words(30),
  /** What could be written, made up, as it would stand in a note. */
  instead: between(words(40), 1, 2, 'examples'),
  /** 1: often harmless; 2: worth a second look; 3: the words themselves mislead, whatever stands beside them. */
  weight: v.picklist([1, 2, 3]),
  /** Ids of the sources whose findings show it. */
  evidence: between(id, 1, 4, 'sources'),
  themes: between(id, 1, 2, 'themes'),
})

/** A thing that a good record of its kind would say; asked before a note is finished. */
export const GapSchema = v.strictObject({
  /** An id that the matcher finds. */
  id,
  /** What to look for, as a question or an invitation: never a fault. */
  prompt: words(20),
  /** Which decision the fact serves. */
  serves: words(30),
  /** The lesson that says why. */
  lesson: id,
})

const numbers = v.array(v.pipe(v.number(), v.finite()))
const bytes = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*$/, 'must be base64'))

/** What the matcher was taught: see `matching/model-data.ts` for what each part means. */
const MatchingModelSchema = v.object({
  recipe: v.number(),
  taughtFrom: line(80),
  signs: v.object({
    classes: v.array(line(80)),
    biases: numbers,
    scales: numbers,
    rows: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000)),
    hashes: bytes,
    counts: bytes,
    columns: bytes,
    weights: bytes,
  }),
  decision: v.object({
    features: v.array(line(40)),
    means: numbers,
    spreads: numbers,
    weights: numbers,
    bias: v.number(),
    themes: numbers,
    base: v.number(),
    trees: v.array(
      v.object({
        feature: numbers,
        threshold: numbers,
        left: numbers,
        right: numbers,
        value: numbers,
      }),
    ),
    slope: v.number(),
    offset: v.number(),
    showFirst: v.number(),
    showNext: v.number(),
  }),
  gaps: v.object({
    features: v.array(line(60)),
    gaps: v.array(v.object({ id, bias: v.number(), weights: numbers, threshold: v.number() })),
  }),
  figures: v.record(v.string(), v.number()),
})

export const PackSchema = v.object({
  format: v.literal(PACK_FORMAT, 'was made for another version of this extension'),
  version: line(40),
  published: date,
  nations: v.array(v.picklist(NATIONS)),
  themes: v.array(ThemeSchema),
  sources: v.array(SourceSchema),
  vocabulary: v.array(TermSchema),
  lessons: v.array(LessonSchema),
  /** Packs made before there were any have none. */
  wording: v.optional(v.array(WordingSchema)),
  /** Likewise. */
  gaps: v.optional(v.array(GapSchema)),
  /** Packs without one are matched by their vocabulary alone. */
  model: v.optional(MatchingModelSchema),
})

export type Nation = (typeof NATIONS)[number]
export type Audience = (typeof AUDIENCES)[number]
export type ThemeGroup = (typeof THEME_GROUPS)[number]
export type Theme = v.InferOutput<typeof ThemeSchema>
export type Source = v.InferOutput<typeof SourceSchema>
export type Lesson = v.InferOutput<typeof LessonSchema>
export type Term = v.InferOutput<typeof TermSchema>
export type Wording = v.InferOutput<typeof WordingSchema>
export type Gap = v.InferOutput<typeof GapSchema>
export type Pack = v.InferOutput<typeof PackSchema>
