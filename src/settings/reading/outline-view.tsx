import type { Outline, OutlinePart } from '../../messages.ts'
import { isKey, say } from '../../ui/say.ts'
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
        {named ? say('outlineWithAdapter', { name: named }) : say('outlineByRules')}
      </p>
      <Group is="writing" parts={of('writing')} {...correcting} />
      <Group is="record" parts={of('record')} {...correcting} />
      <Chosen {...correcting} />
      <details>
        <summary>{say('outlineLeftOut', { count: of('left out').length })}</summary>
        <ul class="stack">
          {of('left out').map((part) => (
            <li key={`${part.selector} ${part.text}`} class="small">
              <span class="soft">{part.why && nameOf('leftOut', part.why)}:</span> {part.text}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Group({
  is,
  parts,
  ...correcting
}: { is: 'writing' | 'record'; parts: readonly OutlinePart[] } & Correcting) {
  const title = say(is === 'writing' ? 'outlineWriting' : 'outlineRecord')
  return (
    <section class="stack" data-outline={is}>
      <h4>{title}</h4>
      {parts.length === 0 && <p class="soft">{say('outlineNothing')}</p>}
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
  const about = [
    part.recordKind && nameOf('recordKind', part.recordKind),
    part.written,
    part.author,
  ]
    .filter(Boolean)
    .join(' · ')
  const which = say(part.is === 'writing' ? 'outlineTheNote' : 'outlineThePart', { number })
  return (
    <div class="passage stack" data-is={part.is}>
      <p class="small soft">
        {number}. {about || say('outlineNoDate')}
      </p>
      <p class="words">{shortened(part.text)}</p>
      <div class="row">
        <label class="small choice">
          <input
            type="checkbox"
            checked={corrections.note.includes(part.selector)}
            onChange={() => onToggle('note', part.selector)}
          />
          {say('outlineIsNote')}
          <span class="visually-hidden"> {which}</span>
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
            {say('outlineLeaveOut')}
            <span class="visually-hidden"> {which}</span>
          </label>
        )}
      </div>
    </div>
  )
}

/** The beginning of a long text; it is enough to know it by. */
function shortened(text: string): string {
  return text.length > LONGEST
    ? say('outlineLong', { start: text.slice(0, LONGEST), count: text.length })
    : text
}

/** What has been chosen so far; what is left out is no longer among the passages, so it is undone here. */
function Chosen({ corrections, onToggle }: Correcting) {
  if (corrections.ignore.length === 0) return null
  return (
    <section class="stack">
      <h4>{say('outlineByYou')}</h4>
      <ul class="stack">
        {corrections.ignore.map((selector) => (
          <li key={selector} class="row apart">
            <code class="small">{selector}</code>
            <button
              type="button"
              class="small"
              aria-label={say('outlineReadAgainOne', { selector })}
              onClick={() => onToggle('ignore', selector)}
            >
              {say('outlineReadAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is told of a part, such as "home visit", in the language of the page; as it is where there is no such message. */
function nameOf(what: 'recordKind' | 'leftOut', told: string): string {
  const key = `${what}_${told.replaceAll(' ', '_')}`
  return isKey(key) ? say(key) : told
}
