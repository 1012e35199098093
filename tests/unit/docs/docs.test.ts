/** Keeps the documents true: what they name exists, and what exists is named. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeIn, DOCUMENTS, read, rowsOf, sectionOf, sourcesIn } from './documents.ts'

/** Commands that the README has to name. */
const PUBLIC_COMMANDS = ['start', 'test', 'build', 'package', 'evaluate', 'bench', 'lessons']

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const readme = read('README.md')

describe('commands', () => {
  test.each(PUBLIC_COMMANDS)('npm %s is in package.json and in the README', (name) => {
    expect(Object.keys(scripts)).toContain(name)
    expect(commandsIn(readme)).toContain(name)
  })

  test.each(DOCUMENTS)('every command that %s names exists', (file) => {
    expect(commandsIn(read(file)).filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('places', () => {
  test.each(DOCUMENTS)('relative links of %s lead somewhere', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
      ([, link]) => link as string,
    )
    const local = links.filter((link) => !/^[a-z]+:/i.test(link))
    expect(local.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([])
  })

  test.each(['README.md', 'docs/architecture.md'])(
    'folders that the tables of %s name exist',
    (file) => {
      const folders = rowsOf(read(file)).flatMap(([first]) =>
        codeIn(first ?? '').filter((name) => name.endsWith('/')),
      )
      expect(folders.length).toBeGreaterThan(8)
      expect(folders.filter((folder) => !existsSync(folder))).toEqual([])
    },
  )

  test.each(['README.md', 'docs/architecture.md'])(
    'each folder of src/ is in a table of %s',
    (file) => {
      const named = rowsOf(read(file)).flatMap(([first]) => codeIn(first ?? ''))
      const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
        entry.isDirectory(),
      )
      expect(
        folders.map(({ name }) => `src/${name}/`).filter((folder) => !named.includes(folder)),
      ).toEqual([])
    },
  )
})

describe('the README', () => {
  test('promises no more lessons, themes and sources than there are', () => {
    const [, lessons, themes, sources] =
      /More than (\d+) lessons in (\d+) themes, from more than (\d+) published/.exec(readme) ?? []
    expect(entriesIn('src/lessons')).toBeGreaterThan(Number(lessons))
    expect(entriesIn('src/lessons/sources')).toBeGreaterThan(Number(sources))
    expect(read('src/lessons/themes.tsv').trim().split('\n').length - 1).toBe(Number(themes))
  })

  test('says that lessons are no official guidance', () => {
    expect(readme).toContain('not official guidance or legal advice')
  })
})

describe('permissions', () => {
  test('each is argued for, and nothing else is', () => {
    const manifest = JSON.parse(read('manifest.json')) as {
      permissions: string[]
      optional_host_permissions: string[]
    }
    const argued = [...read('docs/permissions.md').matchAll(/^## `(.+)`$/gm)].map(
      ([, name]) => name,
    )
    expect(argued.toSorted()).toEqual(
      [...manifest.permissions, ...manifest.optional_host_permissions, 'sidePanel'].toSorted(),
    )
  })
})

describe('privacy', () => {
  const privacy = read('docs/privacy.md')
  const named = (heading: string) =>
    rowsOf(sectionOf(privacy, heading)).flatMap(([first]) => codeIn(first ?? ''))

  test.each(['local', 'session'])('names the keys in storage.%s, all and no others', (area) => {
    expect(named(`\`storage.${area}\``).toSorted()).toEqual(storageKeys(area).toSorted())
  })

  test('names the database and its tables', () => {
    const cache = read('src/library/cache.ts')
    const tables = [...(/\.stores\(\{([^}]*)\}/.exec(cache)?.[1] ?? '').matchAll(/(\w+):/g)].map(
      ([, table]) => table,
    )
    const [database, ...shown] = codeIn(rowsOf(sectionOf(privacy, 'IndexedDB'))[0]?.join(' ') ?? '')
    expect(cache).toContain(`super('${database}')`)
    expect(shown).toEqual(tables)
  })

  test('its search for requests finds only the one that reads the extension’s own file', () => {
    const pattern = new RegExp(/grep -rnE "([^"]+)" src/.exec(privacy)?.[1] ?? 'missing')
    const found = sourcesIn('src').flatMap(({ file, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(
      /^src\/library\/bundled-pack\.ts: .*fetch\(browser\.runtime\.getURL\('library\/pack\.json'\)\)/,
    )
  })

  test('no other kind of storage is used', () => {
    const other =
      /\b(localStorage|sessionStorage|storage\.sync|document\.cookie|caches\.open|indexedDB)\b/
    expect(
      sourcesIn('src')
        .filter(({ text }) => other.test(text))
        .map(({ file }) => file),
    ).toEqual([])
  })
})

function commandsIn(text: string): string[] {
  const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([a-z:]+)|(start|test)\b)/g)]
  return [...new Set(named.map(([, run, own]) => (run ?? own) as string))]
}

function entriesIn(folder: string): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.reduce(
    (sum, name) => sum + (read(join(folder, name)).match(/^- id:/gm)?.length ?? 0),
    0,
  )
}

/** The keys under which the code keeps things: written where they are used, or in the file's constant `KEY`. */
function storageKeys(area: string): string[] {
  const keys = sourcesIn('src').flatMap(({ text }) => {
    const key = /\bconst KEY = '(\w+)'/.exec(text)?.[1]
    const uses = [
      ...text.matchAll(new RegExp(`storage\\.${area}\\.(?:get|set)\\(([^)]*)`, 'g')),
    ].map(([, argument]) => argument as string)
    return uses.flatMap((argument) => {
      if (argument === '') return []
      const own = /^'(\w+)'|^\{ (\w+):/.exec(argument)
      if (own) return [(own[1] ?? own[2]) as string]
      if (/^KEY\b|^\{ \[KEY\]/.test(argument) && key) return [key]
      throw new Error(
        `"storage.${area}" is used with "${argument}", whose key this test cannot read.`,
      )
    })
  })
  return [...new Set(keys)]
}
