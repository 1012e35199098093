import type { Term } from '../schema.ts'
import { Phrases } from './phrases.ts'
import { rootOf, wordsOf } from './words.ts'

/** Shorthand that people type into a search but that is not, or not as an abbreviation, in the pack's vocabulary. */
const EVERYDAY: readonly (readonly [short: string, long: string])[] = [
  ['SCR', 'serious case review'],
  ['SCR', 'significant case review'],
  ['LCSPR', 'local child safeguarding practice review'],
  ['CSPR', 'child safeguarding practice review'],
  ['CPR', 'child practice review'],
  ['CMR', 'case management review'],
  ['DHR', 'domestic homicide review'],
  ['SUSR', 'single unified safeguarding review'],
  ['JTAI', 'joint targeted area inspection'],
  ['CP', 'child protection'],
  ['CPP', 'child protection plan'],
  ['CPC', 'child protection conference'],
  ['ICPC', 'initial child protection conference'],
  ['CIN', 'child in need'],
  ['s47', 'section 47'],
  ['s47', 's 47'],
  ['s17', 'section 17'],
  ['s20', 'section 20'],
  ['UASC', 'unaccompanied asylum seeking child'],
  ['NRM', 'national referral mechanism'],
  ['LADO', 'local authority designated officer'],
  ['LADO', 'allegations lead'],
  ['SUDI', 'sudden unexpected death in infancy'],
  ['CAMHS', 'child and adolescent mental health'],
  ['MH', 'mental health'],
  ['MGM', 'maternal grandmother'],
  ['PGM', 'paternal grandmother'],
  ['MGF', 'maternal grandfather'],
  ['PGF', 'paternal grandfather'],
  ['HV', 'health visitor'],
  ['MW', 'midwife'],
  ['SW', 'social worker'],
  ['PPN', 'police notification'],
  ['ACEs', 'adverse childhood experiences'],
  ['EH', 'early help'],
  ['baby P', 'Peter Connelly'],
]

/** Short and long forms of what is said in shorthand, so that either finds the other. */
export class Shorthand {
  readonly #forms = new Phrases<readonly string[]>()

  constructor(vocabulary: readonly Term[]) {
    for (const [short, long] of EVERYDAY) this.#add(short, long)
    for (const { term, kind, means } of vocabulary) {
      if (kind === 'abbreviation' && means) this.#add(term, means)
    }
  }

  /** The roots that the same text would have in its other forms. */
  otherForms(roots: readonly string[]): string[] {
    return this.#forms.find(roots).flatMap(({ value }) => value)
  }

  #add(short: string, long: string): void {
    const shortRoots = wordsOf(short).map(rootOf)
    const longRoots = wordsOf(long).map(rootOf)
    this.#forms.add(longRoots, shortRoots)
    this.#forms.add(shortRoots, longRoots)
  }
}
