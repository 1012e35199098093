import { useEffect, useState } from 'preact/hooks'
import type { Adapter } from '../../adapters/adapter.ts'
import { checkAdapterFile } from '../../adapters/check-adapter.ts'
import { addAdapters, type KeptAdapters, removeAdapter } from '../../adapters/kept-adapters.ts'
import { misfits } from './outlines.ts'
import { saveAsFile } from './save-file.ts'

/** What a part of an adapter is called in a sentence. */
const MISFIT =
  'finds nothing on a page that is open now, although there is something to find. That page is read by the general rules there.'

/** Adapters that are in use; more can be put in, and the person's own taken out. */
export function Adapters({ kept }: { kept: KeptAdapters }) {
  const [file, setFile] = useState('')
  const [problems, setProblems] = useState<string[]>([])
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
    setSaid(
      `Added: ${checked.adapters.map(({ name }) => name).join(', ')}. Open pages use it at once.`,
    )
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
                “{part}”{' '}
                {part === 'ignore'
                  ? 'would leave out all that there is to read, so it is not followed.'
                  : MISFIT}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {kept.policyProblems.length > 0 && (
        <div class="small trouble">
          <p>An adapter set by your organisation cannot be used:</p>
          <Problems problems={kept.policyProblems} />
        </div>
      )}
      <details class="stack">
        <summary>Add an adapter</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void add(file)
          }}
        >
          <p class="soft small">
            An adapter is a small file that says where on a system’s pages the note and the record
            are. Your organisation, or a colleague who has made one below, can give it to you.
          </p>
          <label for="adapter-file">Choose a file</label>
          <input
            id="adapter-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void event.currentTarget.files?.[0]?.text().then(add)}
          />
          <label for="adapter-text">or paste its text</label>
          <textarea
            id="adapter-text"
            rows={5}
            spellcheck={false}
            value={file}
            aria-describedby="adapter-problems"
            onInput={(event) => setFile(event.currentTarget.value)}
          />
          <div>
            <button type="submit">Add adapter</button>
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
        <span class="soft small">set by your organisation</span>
      ) : (
        <span class="row">
          <button
            type="button"
            class="small"
            aria-label={`Save ${adapter.name} as a file`}
            onClick={() => saveAsFile(adapter)}
          >
            Save as a file
          </button>
          <button
            type="button"
            class="small"
            aria-label={`Take out ${adapter.name}`}
            onClick={onRemove}
          >
            Take out
          </button>
        </span>
      )}
    </div>
  )
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <ul class="problems">
      {problems.map((problem) => (
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
