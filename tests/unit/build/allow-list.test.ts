import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllowList } from '../../../scripts/build/allow-list.ts'

const document = `# Permissions
## \`storage\`
Choices and counts, in Chrome and Firefox.
## \`sidePanel\`
Chrome builds only: Firefox has its sidebar.
## \`https://*/*\`
One site at a time.
### \`tabs\`
## What we do without
\`history\`
`

describe('readAllowList', () => {
  it('reads second-level headings that name a permission, and no others', () => {
    expect(readAllowList(document, 'chrome')).toEqual({
      permissions: ['sidePanel', 'storage'],
      hosts: ['https://*/*'],
    })
  })

  it('leaves out for Firefox what only Chrome builds ask for', () => {
    expect(readAllowList(document, 'firefox')).toEqual({
      permissions: ['storage'],
      hosts: ['https://*/*'],
    })
  })

  it('allows nothing when nothing is argued', () => {
    expect(readAllowList('# Permissions\n', 'chrome')).toEqual({ permissions: [], hosts: [] })
  })

  it("reads the project's own list", () => {
    const own = readFileSync('docs/permissions.md', 'utf8')
    expect(readAllowList(own, 'chrome').permissions).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
    ])
    expect(readAllowList(own, 'firefox').permissions).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
    ])
  })
})
