import { describe, expect, it } from 'vitest'
import { answer, type ToBackground, Trouble } from '../../src/messages.ts'

type Asked = Pick<ToBackground, 'tipsForTab'>
const message = { kind: 'tipsForTab', input: { tabId: 3 } }

describe('answer', () => {
  it('answers with the handler’s value', async () => {
    const listen = answer<Asked, string>({
      tipsForTab: ({ tabId }, sender) => ({ state: 'off', site: `${sender}${tabId}` }),
    })
    expect(await listen(message, 'tab')).toEqual({
      ok: true,
      value: { state: 'off', site: 'tab3' },
    })
  })

  it('leaves messages to others that it does not know, also odd ones', () => {
    const listen = answer<Asked, null>({ tipsForTab: () => ({ state: 'preparing' }) })
    expect(listen({ kind: 'toString', input: null }, null)).toBeUndefined()
    expect(listen({ kind: 'pageRead', input: null }, null)).toBeUndefined()
    expect(listen(undefined, null)).toBeUndefined()
    expect(listen('a string', null)).toBeUndefined()
  })

  it('turns a known trouble into messages for the person, and anything else into calm ones', async () => {
    const failing = (error: Error) =>
      answer<Asked, null>({
        tipsForTab: () => {
          throw error
        },
      })(message, null)
    expect(await failing(new Trouble('lessonsNotRead', 'installAgain'))).toEqual({
      ok: false,
      what: 'lessonsNotRead',
      todo: 'installAgain',
    })
    const unknown = await failing(new TypeError('x is undefined'))
    expect(unknown).toMatchObject({ ok: false })
    expect(JSON.stringify(unknown)).not.toContain('undefined')
  })
})
