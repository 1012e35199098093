/** A library of one theme, one source, one term, one lesson and one phrase, with nothing to mend, to break in tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import type { Problem } from '../../../src/library/authoring/problem.ts'

export const LESSON = `- id: see-the-bedroom
  title: "Ask to see where each child sleeps"
  finding: "In one review nobody had seen the bedroom for two years."
  messages:
    frontline:
      - "Ask each child to show you the bed. Write what you saw."
      - "Sit down on the floor, and look at what the child looks at."
    manager:
      - "Ask who has seen the room this month."
    organisation:
      - "Put a line for the bedroom on the form for visits."
  questions:
    - "What would it be like to wake up in this room?"
  themes: [neglect]
  cues: [one, two, three, four, five, six]
  evidence: [anyshire-2020-child-q]
  nations: [England]
  reviewed: 2026-11-24
`

export const WORDING = `- id: no-concerns
  phrase: no concerns
  forms: [nil concerns]
  hides: "It can hide what was looked at and who looked."
  instead:
    - "Fridge full, each child has a bed."
  weight: 2
  evidence: [anyshire-2020-child-q]
  themes: [neglect]
`

const FILES: Record<string, string> = {
  'themes.tsv': 'id\tgroup\tname\tcovers\nneglect\tharm\tNeglect\thunger, cold\n',
  'sources/reviews.yaml': `- id: anyshire-2020-child-q
  title: "Child Q: Anyshire, 2020"
  kind: review
  publisher: "Anyshire Safeguarding Children Partnership"
  nation: England
  year: 2020
  url: "https://example.org/child-q"
  urlShows: publication
  found:
    - theme: neglect
      finding: "Nobody had seen the bedroom."
`,
  'vocabulary/neglect.yaml': `- term: dirty bedding
  kind: described
  themes: { neglect: 0.5 }
`,
  'neglect.yaml': LESSON,
  'wording/vague.yaml': WORDING,
}

/** What has to be mended in the small library once some of its files are others; files are named from its folder. */
export function problemsWith(changed: Record<string, string>): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  try {
    for (const [path, text] of Object.entries({ ...FILES, ...changed })) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    return compilePack(folder, '1.0.0')
      .problems.map((problem) => ({ ...problem, file: relative(folder, problem.file) }))
      .filter(({ file }) => !file.startsWith('model'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
