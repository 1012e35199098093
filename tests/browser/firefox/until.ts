import { setTimeout as rest } from 'node:timers/promises'

/** Time between two looks, in milliseconds. */
const BETWEEN = 100

/** Looks again and again until there is a value that counts as true; throws when patience runs out. */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  { patience = 20_000 } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain until ${what}.`)
    await rest(BETWEEN)
  }
}
