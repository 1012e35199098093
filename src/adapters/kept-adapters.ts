/** Adapters that the person has put in, and those that the organisation's policy brings. */
import browser from 'webextension-polyfill'
import type { Adapter } from './adapter.ts'
import { type AdapterProblem, checkAdapters } from './check-adapter.ts'

const KEY = 'adapters'

/** Adapters by where they come from, and what is wrong with those of the policy. */
export interface KeptAdapters {
  own: Adapter[]
  byPolicy: Adapter[]
  policyProblems: AdapterProblem[]
}

/** All adapters. What is damaged is left out. */
export async function loadAdapters(): Promise<KeptAdapters> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(KEY), policyAdapters()])
  const own = (Array.isArray(stored[KEY]) ? (stored[KEY] as unknown[]) : []).flatMap(usable)
  const checked = policy.length > 0 ? checkAdapters(policy) : { adapters: [] }
  return {
    own,
    byPolicy: policy.flatMap(usable),
    policyProblems: 'problems' in checked ? checked.problems : [],
  }
}

/** Those in use: the organisation's word counts first. */
export async function adaptersInUse(): Promise<Adapter[]> {
  const { own, byPolicy } = await loadAdapters()
  return [...byPolicy, ...own]
}

/** Keeps adapters; one of the same name is replaced. */
export async function addAdapters(adapters: readonly Adapter[]): Promise<void> {
  const names = new Set(adapters.map(({ name }) => name))
  const { own } = await loadAdapters()
  const all = [...own.filter(({ name }) => !names.has(name)), ...adapters]
  await browser.storage.local.set({ [KEY]: all })
}

/** Takes an adapter away. */
export async function removeAdapter(name: string): Promise<void> {
  const { own } = await loadAdapters()
  const rest = own.filter((adapter) => adapter.name !== name)
  await browser.storage.local.set({ [KEY]: rest })
}

function usable(data: unknown): Adapter[] {
  const checked = checkAdapters(data)
  return 'adapters' in checked ? checked.adapters : []
}

/** What the organisation's policy says; nothing where there is no policy. */
async function policyAdapters(): Promise<unknown[]> {
  try {
    const { adapters } = await browser.storage.managed.get('adapters')
    return Array.isArray(adapters) ? adapters : []
  } catch {
    // Firefox has no managed storage unless a policy gives one.
    return []
  }
}
