import type { Lesson } from '../schema.ts'

/** Two lessons that a reader could hardly tell apart. `likeness` is from 0 (nothing shared) to 1 (the same). */
export interface NearDuplicate {
  first: string
  second: string
  likeness: number
}

/** Above this, two lessons are one lesson. Chosen by reading pairs in order of likeness. */
export const TOO_ALIKE = 0.5

/**
 * Pairs of lessons whose wording overlaps, most alike first.
 * Likeness is the Jaccard index of the sets of neighbouring word pairs in title, finding and front-line tips
 * (word shingles: Broder, "On the resemblance and containment of documents", 1997).
 */
export function nearDuplicates(lessons: readonly Lesson[], least = TOO_ALIKE): NearDuplicate[] {
  const shingles = lessons.map((lesson) =>
    wordPairs([lesson.title, lesson.finding, ...lesson.messages.frontline].join(' . ')),
  )
  const holders = new Map<string, number[]>()
  const pairs: NearDuplicate[] = []
  lessons.forEach((lesson, index) => {
    const own = shingles[index] ?? new Set<string>()
    const shared = new Map<number, number>()
    for (const shingle of own) {
      const earlier = holders.get(shingle) ?? []
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1)
      earlier.push(index)
      holders.set(shingle, earlier)
    }
    for (const [other, common] of shared) {
      const likeness = common / (own.size + (shingles[other]?.size ?? 0) - common)
      const first = lessons[other]
      if (first && likeness >= least) pairs.push({ first: first.id, second: lesson.id, likeness })
    }
  })
  return pairs.sort((a, b) => b.likeness - a.likeness)
}

function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}
