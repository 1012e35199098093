import type { PackedSigns } from '../model-data.ts'
import type { SignLesson } from './data.ts'
import { packSigns } from './pack-signs.ts'
import { trainSigns } from './train-signs.ts'

/** Weights kept of a sign model: about 1.6 bytes each in the zipped pack. */
const MOST_WEIGHTS = 260_000

/** What one sign model is taught from. */
export interface SignsTask {
  lessons: readonly SignLesson[]
  themes: readonly string[]
}

/** Teaches one sign model a task, in the order of the tasks; how many at once is up to it. */
export type TeachSigns = (tasks: readonly SignsTask[]) => Promise<PackedSigns[]>

/** Teaches a sign model as it is shipped. The same lessons give the same bytes. */
export function teachSigns({ lessons, themes }: SignsTask): PackedSigns {
  return packSigns(trainSigns(lessons, themes), MOST_WEIGHTS)
}
