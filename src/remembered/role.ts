/** Whether a person writes or reviews on a site: what they chose there, what their organisation says, or what the page says. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'

/** What a person does with the records of a site. */
export const ROLES = ['writing', 'reviewing'] as const
export type Role = (typeof ROLES)[number]

/** The role on a page, and who says so. */
export interface RoleHere {
  role: Role
  saidBy: 'person' | 'organisation' | 'page'
}

const KEY = 'roles'
const RoleSchema = v.picklist(ROLES)

/** The roles that a person chose, by the origin of the site. A damaged one is left out, the others stay. */
async function loadRoles(): Promise<Record<string, Role>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY]
  const roles: Record<string, Role> = {}
  for (const [site, role] of Object.entries(stored ?? {})) {
    if (URL.canParse(site) && v.is(RoleSchema, role)) roles[site] = role
  }
  return roles
}

/** Remembers a role for a site, or forgets it, so that the page decides again. */
export async function rememberRole(site: string, role: Role | undefined): Promise<void> {
  const { [site]: _, ...others } = await loadRoles()
  await browser.storage.local.set({ [KEY]: role ? { ...others, [site]: role } : others })
}

/** The role on a site, for a page on which a note is being written, or a record only read. */
export async function loadRole(
  site: string | undefined,
  reading: 'note' | 'record' | 'nothing',
): Promise<RoleHere> {
  const [roles, organisation] = await Promise.all([loadRoles(), roleByPolicy()])
  return roleHere(site === undefined ? undefined : roles[site], organisation, reading)
}

/** A person's own word counts first, then their organisation's, then what the page is there for. Pure. */
export function roleHere(
  person: Role | undefined,
  organisation: Role | undefined,
  reading: 'note' | 'record' | 'nothing',
): RoleHere {
  if (person) return { role: person, saidBy: 'person' }
  if (organisation) return { role: organisation, saidBy: 'organisation' }
  return { role: reading === 'record' ? 'reviewing' : 'writing', saidBy: 'page' }
}

/** What the organisation's policy says; nothing where there is no policy. */
async function roleByPolicy(): Promise<Role | undefined> {
  try {
    const { role } = await browser.storage.managed.get('role')
    return v.is(RoleSchema, role) ? role : undefined
  } catch {
    // Firefox has no managed storage unless a policy gives one.
    return undefined
  }
}
