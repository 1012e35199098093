import type { Audience, Nation, Pack } from '../library/schema.ts'
import { LessonChoice } from './choice/lesson-fit.ts'
import { type Reason, reasonsFor } from './choice/reasons.ts'
import { Vocabulary } from './cues/vocabulary.ts'
import { decide, decideByCues, type ThemeScore } from './decision/decide.ts'
import { type NoteEvidence, themeEvidence } from './decision/evidence.ts'
import { findGaps, type GapId } from './gaps/find-gaps.ts'
import type { Layer } from './layers.ts'
import { unpackSigns } from './signs/packed.ts'
import { SignReader } from './signs/windows.ts'
import { commonWords } from './text/common-words.ts'
import { isEnglish } from './text/language.ts'
import { NoteReader, type ReadNote } from './text/read-note.ts'
import { usableModel } from './usable-model.ts'

export type { Reason } from './choice/reasons.ts'
export type { GapId } from './gaps/find-gaps.ts'

/** Who reads, and what is known of the record. */
export interface MatchOptions {
  role?: Audience
  /** Lessons of other nations are left out. All nations when missing or empty. */
  nations?: readonly Nation[]
  /** Ids of lessons that are not to be shown for now. */
  resting?: ReadonlySet<string>
  /** What the page calls this kind of record, such as "home visit". */
  recordKind?: string
}

/** A lesson that could be raised. */
export interface MatchedLesson {
  id: string
  themes: readonly string[]
  /** From 0 to 1: how likely a thoughtful colleague would be to raise it here. */
  score: number
  /** Whether it is worth interrupting for. */
  shown: boolean
  reasons: Reason[]
}

/** What there is to say about a note. */
export interface Match {
  /** Best first, at most 10, one lesson a theme before any theme's second. */
  lessons: MatchedLesson[]
  /** What a good record of this kind would say, and this one does not. */
  gaps: GapId[]
}

/** A pack made ready for matching. */
export interface Matcher {
  /** Matches one note. The same text and options always give the same answer. */
  match(text: string, options?: MatchOptions): Match
  /** Forgets the sentences of earlier notes, which are kept so that only what changed is read again. */
  forget(): void
}

/** Most lessons in an answer, and most of them shown. */
const MOST_LESSONS = 10
const MOST_SHOWN = 3
/** Themes less likely than this are not worth an answer. */
const LEAST_SCORE = 0.02
/** Longer texts are matched by their first part: a case note is seldom longer than 4,000 words. */
const LONGEST_TEXT = 200_000

/** Makes a pack ready for matching. Work that a first note may not need is left until it does. */
export function compileMatcher(pack: Pack, without: ReadonlySet<Layer> = new Set()): Matcher {
  const model = usableModel(pack.model)
  const reader = new NoteReader(!without.has('context'))
  const themes = model ? model.signs.classes.slice(0, -1) : pack.themes.map((theme) => theme.id)
  const decision = without.has('decision') || without.has('signs') ? undefined : model?.decision
  let signs: SignReader | undefined
  let vocabulary: Vocabulary | undefined
  let choice: LessonChoice | undefined

  const gather = (note: ReadNote): NoteEvidence => {
    if (model && !without.has('signs')) signs ??= new SignReader(unpackSigns(model.signs))
    vocabulary ??= new Vocabulary(pack.vocabulary, commonWords(pack, signs?.model))
    return {
      note,
      hits: without.has('cues') ? [] : vocabulary.find(note, !without.has('misspellings')),
      signs: signs && { reader: signs, windows: signs.windows(note) },
    }
  }

  return {
    match(text, options = {}) {
      const note = reader.read(text.slice(0, LONGEST_TEXT))
      if (note.length === 0 || !isEnglish(note.sentences.map(({ part }) => part.language)))
        return { lessons: [], gaps: [] }
      const evidence = gather(note)
      const candidates = themeEvidence(evidence, themes)
      const scored = decision ? decide(decision, candidates) : decideByCues(candidates)
      choice ??= new LessonChoice(pack.lessons)
      const picked = pick(scored, themes, choice, note, options)
      const bars = decision ?? { showFirst: 0.5, showNext: 0.5 }
      const first = picked[0]?.score ?? 0
      const lessons = picked.slice(0, MOST_LESSONS).map((each, rank): MatchedLesson => {
        const reasons = reasonsFor(evidence, themes[each.theme] as string, each.theme)
        const fits =
          each.leads && rank < MOST_SHOWN && first >= bars.showFirst && each.score >= bars.showNext
        return {
          id: each.id,
          themes: each.themes,
          score: each.score,
          shown: fits && reasons.length > 0,
          reasons,
        }
      })
      return {
        lessons,
        gaps:
          model && !without.has('gaps')
            ? findGaps(model.gaps, note, candidates, scored, themes)
            : [],
      }
    },
    forget() {
      reader.forget()
    },
  }
}

interface Picked {
  id: string
  themes: readonly string[]
  theme: number
  score: number
  /** The best lesson of its theme. */
  leads: boolean
}

/** The best lesson of each theme, best theme first, and then the seconds of the best themes. */
function pick(
  scored: readonly ThemeScore[],
  themes: readonly string[],
  choice: LessonChoice,
  note: ReadNote,
  options: MatchOptions,
): Picked[] {
  const chances = new Map(scored.map(({ theme, score }) => [themes[theme] as string, score]))
  const leading: Picked[] = []
  const following: Picked[] = []
  for (const { theme, score } of scored.slice(0, MOST_LESSONS)) {
    if (score < LEAST_SCORE) break
    const [best, second] = choice.choose(
      themes[theme] as string,
      note,
      options,
      (other) => chances.get(other) ?? 0,
    )
    if (best)
      leading.push({ id: best.lesson.id, themes: best.lesson.themes, theme, score, leads: true })
    if (second)
      following.push({
        id: second.lesson.id,
        themes: second.lesson.themes,
        theme,
        score,
        leads: false,
      })
  }
  return [...leading, ...following]
}
