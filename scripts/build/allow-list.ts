import type { Browser } from './manifest-for.ts'

/** What each browser's manifest may ask for. Hosts stand apart, because they may only ever be optional. */
export interface AllowList {
  permissions: string[]
  hosts: string[]
}

/**
 * Reads the permissions that docs/permissions.md argues for: one heading of the form "## `name`" for each.
 * One whose section says "Chrome builds only" is not for other browsers.
 */
export function readAllowList(document: string, browser: Browser): AllowList {
  const sections = document
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const name = /^`([^`]+)`/.exec(section)?.[1]
      return name ? [{ name, chromeOnly: /Chrome builds? only/i.test(section) }] : []
    })
  const names = sections
    .filter(({ chromeOnly }) => !chromeOnly || browser === 'chrome')
    .map(({ name }) => name)
  return {
    permissions: names.filter((name) => !name.includes('://')).sort(),
    hosts: names.filter((name) => name.includes('://')).sort(),
  }
}
