import { useEffect, useState } from 'preact/hooks'
import type { Adapter } from '../../adapters/adapter.ts'
import { type AdapterProblem, checkAdapterFile } from '../../adapters/check-adapter.ts'
import { addAdapters, type KeptAdapters, removeAdapter } from '../../adapters/kept-adapters.ts'
import { say } from '../../ui/say.ts'
import { misfits } from './outlines.ts'
import { problemInWords } from './problem-in-words.ts'
import { saveAsFile } from './save-file.ts'

/** Adapters that are in use; more can be put in, and the person's own taken out. */
export function Adapters({ kept }: { kept: KeptAdapters }) {
  const [file, setFile] = useState('')
  const [problems, setProblems] = useState<readonly AdapterProblem[]>([])
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<ReadonlyMap<string, string[]>>(new Map())
  useEffect(() => void misfits([...kept.byPolicy, ...kept.own]).then(setWrong), [kept])

  const add = async (text: string) => {
    const checked = checkAdapterFile(text, isSelector)
    if ('problems' in checked) {
      setProblems(checked.problems)
      setSaid('')
      return
    }
    await addAdapters(checked.adapters)
    setProblems([])
    setFile('')
    setSaid(say('adapterAdded', { names: checked.adapters.map(({ name }) => name).join(', ') }))
  }
  return (
    <>
      <ul class="stack">
        {[
          ...kept.byPolicy.map((each) => [each, true] as const),
          ...kept.own.map((each) => [each, false] as const),
        ].map(([adapter, isPolicy]) => (
          <li key={`${isPolicy} ${adapter.name}`} class="stack">
            <Kept
              adapter={adapter}
              isPolicy={isPolicy}
              onRemove={() => void removeAdapter(adapter.name)}
            />
            {(wrong.get(adapter.name) ?? []).map((part) => (
              <p key={part} class="small trouble" data-misfit={part}>
                {say(part === 'ignore' ? 'adapterIgnoresAll' : 'adapterMisfit', { part })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {kept.policyProblems.length > 0 && (
        <div class="small trouble">
          <p>{say('adapterPolicyUnusable')}</p>
          <Problems problems={kept.policyProblems} />
        </div>
      )}
      <details class="stack">
        <summary>{say('adapterAdd')}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void add(file)
          }}
        >
          <p class="soft small">{say('adapterAddText')}</p>
          <label for="adapter-file">{say('adapterChooseFile')}</label>
          <input
            id="adapter-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void event.currentTarget.files?.[0]?.text().then(add)}
          />
          <label for="adapter-text">{say('adapterPaste')}</label>
          <textarea
            id="adapter-text"
            rows={5}
            spellcheck={false}
            value={file}
            aria-describedby="adapter-problems"
            onInput={(event) => setFile(event.currentTarget.value)}
          />
          <div>
            <button type="submit">{say('adapterAddButton')}</button>
          </div>
          <div id="adapter-problems" role="status" class="small">
            {said}
            <Problems problems={problems} />
          </div>
        </form>
      </details>
    </>
  )
}

function Kept({
  adapter,
  isPolicy,
  onRemove,
}: {
  adapter: Adapter
  isPolicy: boolean
  onRemove: () => void
}) {
  return (
    <div class="row apart">
      <span>
        <strong>{adapter.name}</strong> <span class="soft small">{adapter.sites.join(', ')}</span>
      </span>
      {isPolicy ? (
        <span class="soft small">{say('adapterByOrganisation')}</span>
      ) : (
        <span class="row">
          <button
            type="button"
            class="small"
            aria-label={say('adapterSave', { name: adapter.name })}
            onClick={() => saveAsFile(adapter)}
          >
            {say('saveAsFile')}
          </button>
          <button
            type="button"
            class="small"
            aria-label={say('adapterTakeOutOne', { name: adapter.name })}
            onClick={onRemove}
          >
            {say('adapterTakeOut')}
          </button>
        </span>
      )}
    </div>
  )
}

function Problems({ problems }: { problems: readonly AdapterProblem[] }) {
  return (
    <ul class="problems">
      {problems.map(problemInWords).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}
