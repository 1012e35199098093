/** How long a slice of work may take at a time, in milliseconds: far below what a person could feel. */
const SLICE = 8
/** How long work may wait for an idle moment, in milliseconds. */
const PATIENCE = 400

/**
 * Does work step by step in the page's idle moments. `done` is told the result and how many milliseconds
 * of the page's time it took. Answers a function that ends the work early, without a result.
 */
export function inIdleSlices<T>(
  steps: Iterator<undefined, T>,
  done: (result: T, cost: number) => void,
): () => void {
  let isEnded = false
  let cost = 0
  const slice = () => {
    const started = performance.now()
    while (!isEnded) {
      const step = steps.next()
      const taken = performance.now() - started
      if (step.done) {
        done(step.value, cost + taken)
        return
      }
      if (taken > SLICE) {
        cost += taken
        atIdle(slice)
        return
      }
    }
  }
  atIdle(slice)
  return () => {
    isEnded = true
  }
}

/** As `inIdleSlices`, for whoever waits for the result. */
export function whenIdle<T>(steps: Iterator<undefined, T>): Promise<T> {
  return new Promise((done) => inIdleSlices(steps, done))
}

/** Does work step by step, and at once. */
export function atOnce<T>(steps: Iterator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function atIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: PATIENCE })
}
