/** One figure of a benchmark. */
export interface Measure {
  name: string
  value: number
  /** `x` is a ratio of two figures of the same run. */
  unit: 'ms' | 'x' | 'kB' | 'MB' | 'MB/s' | '%' | ''
  /** What was measured, where the name does not say it all. */
  about?: string
}

/** What each file of tests/bench exports as `bench`. All peers are measured in the same run. */
export type Bench = () => Measure[] | Promise<Measure[]>

/** Lays measures out for a person, a line each. */
export function formatMeasures(measures: readonly Measure[]): string {
  const width = Math.max(0, ...measures.map(({ name }) => name.length))
  return measures
    .map(({ name, value, unit, about }) =>
      `${name.padEnd(width)}  ${figure(value).padStart(9)} ${unit.padEnd(2)}${about ? `  ${about}` : ''}`.trimEnd(),
    )
    .join('\n')
}

/** Three figures are as many as a benchmark on a shared machine can stand for. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}
