/** A fragment of one to three sentences, labelled by hand. */
export interface Fragment {
  text: string
  /** Themes that it calls for, the main one first; none for a near miss or a neutral one. */
  themes: string[]
  style: string
  /** Themes that it must not raise. */
  not?: string[]
}

/** A whole record, labelled by hand. */
export interface LabelledNote {
  id: string
  kind: string
  text: string
  /** Themes that a wise supervisor would certainly raise, and those that are acceptable. */
  must: string[]
  may: string[]
  /** Themes that it would be wrong to raise. */
  never: string[]
  gaps: string[]
  tags: string[]
}

/** Any text that teaches the signs, and how much it counts. */
export interface SignLesson {
  text: string
  themes: readonly string[]
  /** Themes that it may or may not call for: nothing is learnt of them from it. */
  may?: readonly string[]
  not?: readonly string[]
  /** Against 1 for a fragment. */
  weight: number
}
