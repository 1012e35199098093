import { beforeEach, expect, it, vi } from 'vitest'

const installed: ((details: { reason: string }) => void)[] = []
const create = vi.fn()
let installType = 'normal'
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: {
        addListener: (listener: (typeof installed)[number]) => installed.push(listener),
      },
      getURL: (path: string) => `own:/${path}`,
    },
    management: { getSelf: async () => ({ installType }) },
    tabs: { create },
  },
}))
const { welcomeOnInstall } = await import('../../../src/background/first-run.ts')
welcomeOnInstall()

const say = async (reason: string) => {
  installed[0]?.({ reason })
  await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(() => create.mockClear())

it('opens the first page in front for a person who has just added the extension', async () => {
  installType = 'normal'
  await say('install')
  expect(create.mock.calls).toEqual([[{ url: 'own:/src/welcome/welcome.html', active: true }]])
})

it('opens it behind the page in front when an organisation installs the extension', async () => {
  installType = 'admin'
  await say('install')
  expect(create.mock.calls).toEqual([[{ url: 'own:/src/welcome/welcome.html', active: false }]])
})

it.each(['update', 'browser_update', 'shared_module_update'])(
  'opens nothing on %s',
  async (reason) => {
    await say(reason)
    expect(create).not.toHaveBeenCalled()
  },
)
