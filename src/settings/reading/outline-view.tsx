import type { Outline, OutlinePart } from '../../messages.ts'
import type { Corrections } from './draft.ts'

/** Most characters of a passage that are shown. */
const LONGEST = 700

interface Correcting {
  corrections: Corrections
  onToggle: (part: keyof Corrections, selector: string) => void
}

/** The texts that are read of a page, and what is left out of it. */
export function OutlineView({
  outlines,
  ...correcting
}: { outlines: readonly Outline[] } & Correcting) {
  const parts = outlines.flatMap((outline) => outline.parts)
  const named = outlines.find(({ adapter }) => adapter)?.adapter?.name
  const of = (is: OutlinePart['is']) => parts.filter((part) => part.is === is)
  return (
    <div class="stack outline">
      <p class="small soft">
        {named ? `Read with the adapter “${named}”.` : 'Read by the general rules.'}
      </p>
      <Group title="The note being written" parts={of('writing')} {...correcting} />
      <Group title="The record" parts={of('record')} {...correcting} />
      <Chosen {...correcting} />
      <details>
        <summary>What is left out ({of('left out').length})</summary>
        <ul class="stack">
          {of('left out').map((part) => (
            <li key={`${part.selector} ${part.text}`} class="small">
              <span class="soft">{part.why}:</span> {part.text}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Group({
  title,
  parts,
  ...correcting
}: { title: string; parts: readonly OutlinePart[] } & Correcting) {
  return (
    <section class="stack" data-outline={title}>
      <h4>{title}</h4>
      {parts.length === 0 && <p class="soft">Nothing is read as this.</p>}
      {parts.map((part, index) => (
        <Passage
          key={`${part.selector} ${part.text}`}
          part={part}
          number={index + 1}
          {...correcting}
        />
      ))}
    </section>
  )
}

function Passage({
  part,
  number,
  corrections,
  onToggle,
}: { part: OutlinePart; number: number } & Correcting) {
  const about = [part.recordKind, part.written, part.author].filter(Boolean).join(' · ')
  const what = part.is === 'writing' ? 'note' : 'part'
  return (
    <div class="passage stack" data-is={part.is}>
      <p class="small soft">
        {number}. {about || 'No date or kind found'}
      </p>
      <p class="words">{shortened(part.text)}</p>
      <div class="row">
        <label class="small choice">
          <input
            type="checkbox"
            checked={corrections.note.includes(part.selector)}
            onChange={() => onToggle('note', part.selector)}
          />
          This is the note
          <span class="visually-hidden">
            {' '}
            ({what} {number})
          </span>
        </label>
        {part.alike && (
          <label class="small choice">
            <input
              type="checkbox"
              checked={false}
              onChange={() =>
                onToggle('ignore', part.is === 'writing' ? part.selector : part.alike)
              }
            />
            Leave this out
            <span class="visually-hidden">
              {' '}
              ({what} {number})
            </span>
          </label>
        )}
      </div>
    </div>
  )
}

/** The beginning of a long text; it is enough to know it by. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text
}

/** What has been chosen so far; what is left out is no longer among the passages, so it is undone here. */
function Chosen({ corrections, onToggle }: Correcting) {
  if (corrections.ignore.length === 0) return null
  return (
    <section class="stack">
      <h4>Left out by you</h4>
      <ul class="stack">
        {corrections.ignore.map((selector) => (
          <li key={selector} class="row apart">
            <code class="small">{selector}</code>
            <button
              type="button"
              class="small"
              aria-label={`Read ${selector} again`}
              onClick={() => onToggle('ignore', selector)}
            >
              Read it again
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
