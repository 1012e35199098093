import { describe, expect, it } from 'vitest'
import {
  checkBuild,
  forbiddenFields,
  looseness,
  wrongPermissions,
} from '../../../scripts/build/check-build.ts'
import { packageOf } from './package-of.ts'

const allowed = { permissions: ['scripting', 'storage'], hosts: ['https://*/*'] }

describe('checkBuild', () => {
  it('finds nothing wrong with a sound package', () => {
    expect(checkBuild(packageOf(), allowed)).toEqual([])
  })

  it('says when there is no manifest', () => {
    expect(checkBuild(packageOf({ 'manifest.json': undefined }), allowed)).toEqual([
      'There is no manifest.json.',
    ])
  })

  it('gathers the faults of every kind', () => {
    const strict = "default-src 'none'; script-src 'self'; connect-src 'self'"
    const manifest = JSON.stringify({
      content_security_policy: { extension_pages: strict },
      permissions: ['storage', 'tabs'],
      optional_host_permissions: ['https://*/*'],
      web_accessible_resources: [],
    })
    const built = packageOf({
      'manifest.json': manifest,
      'assets/late.js': 'eval("1")',
      'marks.css': undefined,
    })
    const problems = checkBuild(built, { ...allowed, permissions: ['storage'] })
    expect(problems).toHaveLength(4)
    expect(problems.join()).toMatch(/marks\.css.*tabs.*web_accessible_resources.*eval/s)
  })
})

describe('wrongPermissions', () => {
  const manifest = {
    permissions: ['scripting', 'storage'],
    optional_host_permissions: ['https://*/*'],
  }

  it('accepts exactly what is argued for, in any order', () => {
    expect(
      wrongPermissions({ ...manifest, permissions: ['storage', 'scripting'] }, allowed),
    ).toEqual([])
  })

  it.each([
    [
      'a permission nobody argued for',
      { ...manifest, permissions: ['scripting', 'storage', 'tabs'] },
      'asks for "tabs"',
    ],
    [
      'an optional permission nobody argued for',
      { ...manifest, optional_permissions: ['history'] },
      'asks for "history"',
    ],
    [
      'a permission argued for and not asked for',
      { ...manifest, permissions: ['storage'] },
      'argues for "scripting"',
    ],
    [
      'a host nobody argued for',
      { ...manifest, optional_host_permissions: ['https://*/*', 'http://*/*'] },
      'asks for "http://*/*"',
    ],
    [
      'a host taken without asking',
      { ...manifest, host_permissions: ['https://*/*'] },
      'hosts may only be optional',
    ],
  ])('finds %s', (_, asked, words) => {
    const problems = wrongPermissions(asked, allowed)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(words)
  })
})

describe('forbiddenFields', () => {
  it.each(['web_accessible_resources', 'externally_connectable', 'content_scripts'])(
    'finds %s, even an empty one',
    (field) => {
      expect(forbiddenFields({ permissions: [], [field]: [] })).toEqual([
        expect.stringContaining(`"${field}"`),
      ])
    },
  )

  it('accepts a manifest without them', () => {
    expect(forbiddenFields({ permissions: [] })).toEqual([])
  })
})

describe('looseness', () => {
  const policy = (extension_pages: string) => ({ content_security_policy: { extension_pages } })

  it('accepts a policy that lets nothing in or out', () => {
    expect(looseness(policy("default-src 'none'; script-src 'self'; connect-src 'self'"))).toEqual(
      [],
    )
  })

  it.each([
    ['no policy at all', {}, 3],
    ['connections to anywhere', policy("default-src 'none'; script-src 'self'; connect-src *"), 2],
    [
      'a host that images may come from',
      policy(
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src https://example.org",
      ),
      1,
    ],
  ])('finds %s', (_, manifest, count) => {
    expect(looseness(manifest)).toHaveLength(count)
  })
})
