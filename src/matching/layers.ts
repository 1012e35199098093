/** Parts of the matcher that can be switched off, to see what each earns. */
export const LAYERS = ['signs', 'cues', 'misspellings', 'context', 'decision', 'gaps'] as const
export type Layer = (typeof LAYERS)[number]
