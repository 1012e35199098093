import type { AdapterProblem } from '../../adapters/check-adapter.ts'
import { type Key, say } from '../../ui/say.ts'

/** A sentence on what has to be mended in an adapter, and where. */
export function problemInWords(problem: AdapterProblem): string {
  const { said, values, part = '', line = 0, adapter = 0, isWhole } = problem
  const fault = say(said, values)
  return isWhole ? fault : say(placeOf(problem), { said: fault, part, line, adapter })
}

function placeOf({ part, line, adapter }: AdapterProblem): Key {
  if (part === undefined) return adapter ? 'adapterThereOf' : 'adapterThere'
  if (line) return adapter ? 'adapterAtLineOf' : 'adapterAtLine'
  return adapter ? 'adapterAtPartOf' : 'adapterAtPart'
}
