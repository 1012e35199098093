import { useState } from 'preact/hooks'
import { type Adapter, isForHost, isForPath } from '../../adapters/adapter.ts'
import { addAdapters, type KeptAdapters } from '../../adapters/kept-adapters.ts'
import type { Outline } from '../../messages.ts'
import { say } from '../../ui/say.ts'
import { draftAdapter, isEmpty, NO_CORRECTIONS, toggled } from './draft.ts'
import { OutlineView } from './outline-view.tsx'
import { type OpenPage, openPages, outlinesOf } from './outlines.ts'
import { saveAsFile } from './save-file.ts'

/** Shows what is read of an open page, passage by passage, and lets the person correct it. */
export function Picker({ kept }: { kept: KeptAdapters }) {
  const [pages, setPages] = useState<OpenPage[]>()
  const [chosen, setChosen] = useState<OpenPage>()
  const [outlines, setOutlines] = useState<Outline[]>()
  const [corrections, setCorrections] = useState(NO_CORRECTIONS)
  const [said, setSaid] = useState('')

  const isFor =
    ({ host, path }: OpenPage) =>
    (adapter: Adapter) =>
      isForHost(adapter, host) && isForPath(adapter, path)
  const isByPolicy = (page: OpenPage) => kept.byPolicy.some(isFor(page))
  const inUse = (page: OpenPage) => kept.own.find(isFor(page))
  const show = async (page: OpenPage, changed = NO_CORRECTIONS) => {
    setChosen(page)
    setCorrections(changed)
    const draft = isEmpty(changed) ? [] : [draftAdapter(page.host, changed, inUse(page))]
    setOutlines(await outlinesOf(page, [...draft, ...kept.byPolicy, ...kept.own]))
  }
  const close = () => {
    setChosen(undefined)
    setOutlines(undefined)
    setCorrections(NO_CORRECTIONS)
  }
  const keep = async (page: OpenPage) => {
    const adapter = draftAdapter(page.host, corrections, inUse(page))
    await addAdapters([adapter])
    setSaid(say('pickerKept', { sites: adapter.sites.join(', ') }))
    close()
  }
  return (
    <div class="stack" data-picker>
      <h3>{say('pickerTitle')}</h3>
      <p class="soft">{say('pickerText')}</p>
      <div>
        <button
          type="button"
          onClick={() => {
            close()
            setSaid('')
            void openPages().then(setPages)
          }}
        >
          {say(pages ? 'pickerShowAgain' : 'pickerShow')}
        </button>
      </div>
      {pages?.length === 0 && <p>{say('pickerNone')}</p>}
      <ul class="stack">
        {pages?.map((page) => (
          <li key={page.tabId}>
            <button
              type="button"
              class="page"
              aria-pressed={chosen?.tabId === page.tabId}
              onClick={() => void show(page)}
            >
              {page.title} <span class="soft small">{page.host}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && outlines && (
        <>
          <OutlineView
            outlines={outlines}
            corrections={corrections}
            onToggle={(part, selector) => void show(chosen, toggled(corrections, part, selector))}
          />
          {!isEmpty(corrections) && isByPolicy(chosen) && (
            <p class="small">{say('pickerByPolicy')}</p>
          )}
          {!isEmpty(corrections) && (
            <div class="row">
              {!isByPolicy(chosen) && (
                <button type="button" class="main" onClick={() => void keep(chosen)}>
                  {say('pickerKeep')}
                </button>
              )}
              <button
                type="button"
                onClick={() => saveAsFile(draftAdapter(chosen.host, corrections, inUse(chosen)))}
              >
                {say('saveAsFile')}
              </button>
              <button type="button" class="plain" onClick={() => void show(chosen)}>
                {say('pickerUndo')}
              </button>
            </div>
          )}
        </>
      )}
      <p role="status" class="small">
        {said}
      </p>
    </div>
  )
}
