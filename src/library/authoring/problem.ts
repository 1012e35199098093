/** Something in the lesson library that a person has to mend, and where. */
export interface Problem {
  file: string
  line: number
  /** What is wrong and what to do, in plain English. */
  message: string
}

/** `file:line: message`, the form that editors turn into links. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`
}
