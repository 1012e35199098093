import type { Audience, Nation, Pack } from '../library/schema.ts'
import { LessonChoice, type LessonFit } from './choice/lesson-fit.ts'
import { type Reason, Reasons } from './choice/reasons.ts'
import { Vocabulary } from './cues/vocabulary.ts'
import { decide, decideByCues, type ThemeScore } from './decision/decide.ts'
import { type NoteEvidence, type ThemeEvidence, themeEvidence } from './decision/evidence.ts'
import { withoutRoutineEnd } from './decision/routine-end.ts'
import { findGaps, type GapId } from './gaps/find-gaps.ts'
import type { Layer } from './layers.ts'
import { unpackSigns } from './signs/packed.ts'
import { SignReader } from './signs/windows.ts'
import { commonWords } from './text/common-words.ts'
import { isEnglish } from './text/language.ts'
import { pieces } from './text/pieces.ts'
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
  /** What the page calls this kind of record, such as "home visit": it bears on what fits and what is missing. */
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
  /** A text taken apart, as it is matched. */
  read(text: string): ReadNote
  /** Forgets the sentences of earlier notes, which are kept so that only what changed is read again. */
  forget(): void
}

/** Most lessons in an answer, and most of them shown. */
const MOST_LESSONS = 10
const MOST_SHOWN = 3
/** Themes less likely than this are not worth an answer. */
const LEAST_SCORE = 0.05
/** A tip as likely as this is not lost because routine words are added at the end of a note. */
const STRONG = 0.95
/** How far such words may have brought its score below the bar. */
const WITHIN_REACH = 0.4
/** A word or two is a name or a heading, not a note. */
const LEAST_WORDS = 3
/** Longer texts, in UTF-16 units, are matched by their first part: it is about 350,000 words. */
const LONGEST_TEXT = 2_000_000

/** Makes a pack ready for matching. Work that a first note may not need is left until it does. */
export function compileMatcher(pack: Pack, without: ReadonlySet<Layer> = new Set()): Matcher {
  const model = usableModel(pack.model)
  const reader = new NoteReader(!without.has('context'))
  const themes = model ? model.signs.classes.slice(0, -1) : pack.themes.map((theme) => theme.id)
  const decision = without.has('decision') || without.has('signs') ? undefined : model?.decision
  const reasonsOf = new Reasons()
  let signs: SignReader | undefined
  let vocabulary: Vocabulary | undefined
  let choice: LessonChoice | undefined

  const gather = (note: ReadNote, recordKind: string | undefined): NoteEvidence => {
    if (model && !without.has('signs')) signs ??= new SignReader(unpackSigns(model.signs))
    vocabulary ??= new Vocabulary(pack.vocabulary, commonWords(pack, signs?.model))
    return {
      note,
      recordKind,
      hits: without.has('cues') ? [] : vocabulary.find(note, !without.has('misspellings')),
      signs: signs && { reader: signs, windows: signs.windows(note) },
    }
  }

  const judge = (note: ReadNote, recordKind: string | undefined): Judged => {
    const evidence = gather(note, recordKind)
    const candidates = themeEvidence(evidence, themes)
    return {
      evidence,
      candidates,
      scored: decision ? decide(decision, candidates) : decideByCues(candidates),
    }
  }

  /** The judgement of a note, or of the note without its routine end when that alone keeps a strong sign from being shown. */
  const judgeWhole = (note: ReadNote, recordKind: string | undefined): Judged => {
    const whole = judge(note, recordKind)
    const first = whole.scored[0]?.score ?? 0
    if (!decision || first >= decision.showFirst || first < decision.showFirst - WITHIN_REACH)
      return whole
    for (const shorter of withoutRoutineEnd(whole.evidence)) {
      const judged = judge(shorter, recordKind)
      if ((judged.scored[0]?.score ?? 0) >= STRONG) return judged
    }
    return whole
  }

  const read = (text: string) => reader.read(text.slice(0, LONGEST_TEXT))

  return {
    read,
    match(text, options = {}) {
      const note = read(text)
      if (note.length < LEAST_WORDS || !isEnglish(note.sentences.map(({ part }) => part.language)))
        return { lessons: [], gaps: [] }
      const judged = pieces(note).map((piece) => judgeWhole(piece, options.recordKind))
      const scored = bestOfPieces(judged)
      choice ??= new LessonChoice(pack.lessons)
      const picked = pick(scored, themes, choice, options)
      const bars = decision ?? { showFirst: 0.5, showNext: 0.5 }
      const first = picked[0]?.score ?? 0
      const lessons = picked.slice(0, MOST_LESSONS).map((each, rank): MatchedLesson => {
        const reasons = reasonsOf.of(each.piece.evidence, themes[each.theme] as string, each.theme)
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
      const strongest = scored[0]?.piece
      return {
        lessons,
        gaps:
          model && strongest && !without.has('gaps')
            ? findGaps(
                model.gaps,
                note,
                strongest.candidates,
                strongest.scored,
                themes,
                options.recordKind,
              )
            : [],
      }
    },
    forget() {
      reader.forget()
      signs?.forget()
      vocabulary?.forget()
      choice?.forget()
      reasonsOf.forget()
    },
  }
}

/** What is known of a note, or of a piece of a longer text. */
interface Judged {
  evidence: NoteEvidence
  candidates: readonly ThemeEvidence[]
  scored: readonly ThemeScore[]
}

/** A theme's score, and the piece of the text that it comes from. */
interface PlacedScore extends ThemeScore {
  piece: Judged
}

/** Each theme where it is likeliest, best first. */
function bestOfPieces(judged: readonly Judged[]): PlacedScore[] {
  const best: (PlacedScore | undefined)[] = []
  for (const piece of judged) {
    for (const { theme, score } of piece.scored)
      if (score > (best[theme]?.score ?? 0)) best[theme] = { theme, score, piece }
  }
  return best
    .filter((each) => each !== undefined)
    .sort((a, b) => b.score - a.score || a.theme - b.theme)
}

interface Picked extends PlacedScore {
  id: string
  themes: readonly string[]
  /** The best lesson of its theme. */
  leads: boolean
}

/** The best lesson of each theme, best theme first, and then the seconds of the best themes. */
function pick(
  scored: readonly PlacedScore[],
  themes: readonly string[],
  choice: LessonChoice,
  options: MatchOptions,
): Picked[] {
  const chances = new Map<string, number>()
  for (const { theme, score } of scored) chances.set(themes[theme] as string, score)
  const chance = (theme: string) => chances.get(theme) ?? 0
  const leading: Picked[] = []
  const following: Picked[] = []
  for (const each of scored.slice(0, MOST_LESSONS)) {
    if (each.score < LEAST_SCORE) break
    const [best, second] = choice.choose(
      themes[each.theme] as string,
      each.piece.evidence.note,
      options,
      chance,
    )
    const picked = ({ lesson: { id, themes } }: LessonFit, leads: boolean): Picked => {
      const { theme, score, piece } = each
      return { theme, score, piece, id, themes, leads }
    }
    if (best) leading.push(picked(best, true))
    if (second) following.push(picked(second, false))
  }
  return [...leading, ...following]
}
