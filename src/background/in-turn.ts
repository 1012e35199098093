let turn: Promise<unknown> = Promise.resolve()

/** Does work one after the other over all tabs: what one has raised and stored, the next has to know. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work)
  turn = done.catch(() => undefined)
  return done
}
