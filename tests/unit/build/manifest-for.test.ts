import { describe, expect, it } from 'vitest'
import shared from '../../../manifest.json' with { type: 'json' }
import {
  manifestFor,
  PANEL_PAGE,
  type SharedManifest,
} from '../../../scripts/build/manifest-for.ts'

const source = shared as SharedManifest

describe('manifestFor Chrome', () => {
  const manifest = manifestFor('chrome', source, '1.2.3')

  it('adds the side panel, its permission and the version', () => {
    expect(manifest).toMatchObject({
      version: '1.2.3',
      side_panel: { default_path: PANEL_PAGE },
      background: source.background,
      incognito: 'not_allowed',
    })
    expect(manifest.permissions).toEqual([...source.permissions, 'sidePanel'].sort())
  })

  it('has nothing of Firefox', () => {
    expect(manifest).not.toHaveProperty('sidebar_action')
    expect(manifest).not.toHaveProperty('browser_specific_settings')
  })
})

describe('manifestFor Firefox', () => {
  const manifest = manifestFor('firefox', source, '1.2.3')

  it('has background scripts in place of a worker, and the sidebar in place of the side panel', () => {
    expect(manifest).toMatchObject({
      version: '1.2.3',
      background: { scripts: [source.background.service_worker], type: 'module' },
      sidebar_action: { default_panel: PANEL_PAGE, open_at_install: false },
    })
    expect(manifest.background).not.toHaveProperty('service_worker')
    expect(manifest).not.toHaveProperty('side_panel')
    expect(manifest.permissions).toEqual(source.permissions)
  })

  it('says that no data is collected', () => {
    expect(manifest).toMatchObject({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    })
  })
})

it('leaves the shared manifest as it was', () => {
  const before = structuredClone(source)
  manifestFor('chrome', source, '1.2.3')
  manifestFor('firefox', source, '1.2.3')
  expect(source).toEqual(before)
})
