import { useState } from 'preact/hooks'
import { type Pack, SOURCE_KINDS, THEME_GROUPS } from '../library/schema.ts'
import { lessonLanguage, say } from '../ui/say.ts'
import { groupName, kindName, themeName } from '../ui/words.ts'

interface BrowseProps {
  pack: Pack
  onTheme: (id: string) => void
  onSource: (id: string) => void
}

/** The library by theme or by review, for looking around without a query. */
export function Browse({ pack, onTheme, onSource }: BrowseProps) {
  const [by, setBy] = useState<'theme' | 'review'>('theme')
  return (
    <>
      <div class="row apart">
        <fieldset class="row by">
          <legend class="visually-hidden">{say('popupBrowseBy')}</legend>
          <button
            type="button"
            class="small"
            aria-pressed={by === 'theme'}
            onClick={() => setBy('theme')}
          >
            {say('popupByTheme')}
          </button>
          <button
            type="button"
            class="small"
            aria-pressed={by === 'review'}
            onClick={() => setBy('review')}
          >
            {say('popupByReview')}
          </button>
        </fieldset>
        <span class="soft small">{say('lessons', { count: pack.lessons.length })}</span>
      </div>
      {by === 'theme' ? (
        <Themes pack={pack} onTheme={onTheme} />
      ) : (
        <ReviewsByKind pack={pack} onSource={onSource} />
      )}
    </>
  )
}

function Themes({ pack, onTheme }: { pack: Pack; onTheme: (id: string) => void }) {
  return (
    <>
      {THEME_GROUPS.map((group) => (
        <section key={group}>
          <h2 class="small soft">{groupName(group)}</h2>
          <ul class="themes">
            {pack.themes
              .filter((theme) => theme.group === group)
              .map((theme) => (
                <li key={theme.id}>
                  <button type="button" class="plain" onClick={() => onTheme(theme.id)}>
                    {themeName(theme)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function ReviewsByKind({ pack, onSource }: { pack: Pack; onSource: (id: string) => void }) {
  const cited = new Set(pack.lessons.flatMap((lesson) => lesson.evidence))
  return (
    <>
      {SOURCE_KINDS.map((kind) => {
        const sources = pack.sources
          .filter((source) => source.kind === kind && cited.has(source.id))
          .toSorted((a, b) => b.year - a.year)
        return sources.length === 0 ? null : (
          <details key={kind}>
            <summary>
              {kindName(kind)} <span class="soft">({sources.length})</span>
            </summary>
            <ul class="themes">
              {sources.map((source) => (
                <li key={source.id}>
                  <button type="button" class="plain small" onClick={() => onSource(source.id)}>
                    <span lang={lessonLanguage()}>{source.title}</span>{' '}
                    <span class="soft">({source.year})</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}
