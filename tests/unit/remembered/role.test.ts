import { beforeEach, describe, expect, it, vi } from 'vitest'

const local = new Map<string, unknown>()
const managed: { get: () => Promise<Record<string, unknown>> } = { get: async () => ({}) }
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) local.set(key, value)
        },
      },
      managed: { get: () => managed.get() },
    },
  },
}))
const { loadRole, rememberRole, roleHere } = await import('../../../src/remembered/role.ts')

const SITE = 'https://records.example.gov.uk'
const OTHER = 'https://other.example'

beforeEach(() => {
  local.clear()
  managed.get = async () => ({})
})

describe('the role', () => {
  it('is what the page is for, until somebody says otherwise', () => {
    expect(roleHere(undefined, undefined, 'note').role).toBe('writing')
    expect(roleHere(undefined, undefined, 'nothing').role).toBe('writing')
    expect(roleHere(undefined, undefined, 'record').role).toBe('reviewing')
  })

  it('is the organisation’s before the page’s, and the person’s before both', () => {
    expect(roleHere(undefined, 'reviewing', 'note')).toEqual({
      role: 'reviewing',
      saidBy: 'organisation',
    })
    expect(roleHere('writing', 'reviewing', 'record')).toEqual({
      role: 'writing',
      saidBy: 'person',
    })
  })

  it('is remembered for one site, and forgotten again', async () => {
    await rememberRole(SITE, 'reviewing')
    await rememberRole(OTHER, 'writing')
    expect((await loadRole(SITE, 'note')).role).toBe('reviewing')
    expect((await loadRole(OTHER, 'record')).role).toBe('writing')
    await rememberRole(SITE, undefined)
    expect(await loadRole(SITE, 'note')).toEqual({ role: 'writing', saidBy: 'page' })
    expect(local.get('roles')).toEqual({ [OTHER]: 'writing' })
  })

  it('is the page’s where the site cannot be seen, what is stored is damaged or there is no policy', async () => {
    local.set('roles', { [SITE]: 'king', [OTHER]: 'reviewing', nonsense: 'writing' })
    managed.get = () => Promise.reject(new Error('no policy'))
    expect((await loadRole(undefined, 'record')).saidBy).toBe('page')
    expect((await loadRole(SITE, 'record')).saidBy).toBe('page')
    expect((await loadRole(OTHER, 'note')).saidBy).toBe('person')
    local.set('roles', 'all of it')
    expect((await loadRole(OTHER, 'note')).saidBy).toBe('page')
  })

  it('is read from the policy when it makes sense', async () => {
    managed.get = async () => ({ role: 'reviewing' })
    expect((await loadRole(SITE, 'note')).role).toBe('reviewing')
    managed.get = async () => ({ role: 'other' })
    expect((await loadRole(SITE, 'note')).role).toBe('writing')
  })
})
