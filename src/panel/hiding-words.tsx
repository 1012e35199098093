import { useState } from 'preact/hooks'
import type { Source, Wording } from '../library/schema.ts'
import type { NoteAside } from '../messages.ts'
import { asEnglish, sayRich } from '../ui/rich.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import { AnsweredLine } from './answered-line.tsx'
import { Prompts } from './prompts.tsx'
import { usePutAside } from './use-put-aside.ts'

interface HidingWordsProps {
  /** The phrases found, most telling first. */
  found: NoteAside['wording']
  texts: readonly Wording[]
  sources: ReadonlyMap<string, Source>
  tabId: number
  here: string
}

/** Phrases that can hide a child, one at a time, for a person who opens this to look. Closed by default. */
export function HidingWords({ found, texts, sources, tabId, here }: HidingWordsProps) {
  const [passed, setPassed] = useState<string[]>([])
  const { ids: answered, put } = usePutAside('wording', tabId, here)
  const left = found.filter(({ id }) => !answered.includes(id))
  const current = left.find(({ id }) => !passed.includes(id)) ?? left[0]
  const text = texts.find(({ id }) => id === current?.id)
  if (!text && answered.length === 0) return null

  const next = () => {
    if (!current) return
    const seen = [...passed, current.id]
    setPassed(left.every(({ id }) => seen.includes(id)) ? [] : seen)
  }
  return (
    <details class="card hiding" data-section="hiding-words">
      <summary>{say('hidingTitle')}</summary>
      {current && text ? (
        <div class="stack" data-wording-id={text.id}>
          <Prompts title={say('hidingInNote')} prompts={[current.prompt]} tabId={tabId} />
          <p lang={lessonLanguage()}>{text.hides}</p>
          <section>
            <h3>{say('hidingInstead')}</h3>
            <ul class="instead" lang={lessonLanguage()}>
              {text.instead.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{say('hidingFound')}</h3>
            <ul class="reviews small" lang={lessonLanguage()}>
              {text.evidence.map((id) => {
                const source = sources.get(id)
                return (
                  source && (
                    <li key={id}>
                      <a href={source.url} target="_blank" rel="noreferrer">
                        {source.title}
                      </a>
                    </li>
                  )
                )
              })}
            </ul>
          </section>
          <div class="row">
            {left.length > 1 && (
              <button type="button" class="small" onClick={next}>
                {say('hidingNext')}
              </button>
            )}
            <button type="button" class="small" onClick={() => put(text.id, false)}>
              {say('hidingNotHere')}
            </button>
          </div>
        </div>
      ) : (
        <p class="soft small">{say('hidingNoOther')}</p>
      )}
      {answered.map((id) => {
        const phrase = texts.find((each) => each.id === id)?.phrase
        return (
          phrase && (
            <AnsweredLine
              key={id}
              words={sayRich('hidingLeft', { phrase: asEnglish(phrase) })}
              onUndo={() => put(id, true)}
            />
          )
        )
      })}
    </details>
  )
}
