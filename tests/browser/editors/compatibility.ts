import { readFileSync } from 'node:fs'
import { STRUCTURES } from '../structures/pages.ts'
import { ACTIONS, EDITORS, type EditorRow } from './matrix.ts'

/** The document that says what works where, made from the tables that the tests go through. */
export const DOCUMENT = 'docs/compatibility.md'

/** The document's text. */
export function compatibility(): string {
  const editors = EDITORS.map(
    (row) =>
      `| ${row.name} | ${versionOf(row)} | ✓ | ${row.inFirefox ? '✓' : 'not tested'} | ${row.limits ?? ''} |`,
  )
  return `# Compatibility

What the extension reads, and in what it has been tested. This page is made from the tables that the tests go through: \`npm run compatibility\`. A test fails when it is out of date.

## Editors

In each editor a note is followed through these steps: ${ACTIONS.join(', ')}. After each step, what was read has to be what is in the editor, and two browsers, one with the extension and one without, have to agree on what the editor would save, on the steps of undo and redo, on the caret, the focus and the page's HTML, byte by byte but for the numbers that editors give their parts at random. In Firefox the steps and what is compared are the same; the two are one browser, before and after the extension is installed.

| Editor | Version | Chromium | Firefox | What cannot be done, and why |
|---|---|---|---|---|
${editors.join('\n')}

## Pages

Each of these is opened in Chromium; what has to be read is read, what must not be is not, and nothing is heard of it in the page's console. Of a long record the beginning is read at first, more of it when the panel is open beside it, and all of it when a person asks to look at the whole record.

${STRUCTURES.map(({ name }) => `- ${name}`).join('\n')}

## Not read

- Closed shadow trees, pictures, canvas drawings and attachments such as PDF files: a content script cannot see into them.
- Pages and frames of a site that is not switched on.
- What is folded away, in another tab of the record or not yet scrolled to in a list that keeps only what is in view. It is read when it comes into view.
`
}

function versionOf({ package: name }: EditorRow): string {
  if (!name) return 'the browser’s own'
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string
  }
  return version
}
