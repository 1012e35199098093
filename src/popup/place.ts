/** Where in the popup a person is, kept in the address so that "back" works and a lesson can be linked to. */
import { useEffect, useState } from 'preact/hooks'

export interface Place {
  search: string
  lesson?: string | undefined
  theme?: string | undefined
  source?: string | undefined
}

/** Reads a place from an address fragment such as `#search=cot&lesson=see-the-cot`. */
export function readPlace(fragment: string): Place {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const part = (name: string) => parts.get(name) || undefined
  return {
    search: part('search') ?? '',
    lesson: part('lesson'),
    theme: part('theme'),
    source: part('source'),
  }
}

/** Writes a place as an address fragment. */
export function writePlace(place: Place): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(place)) if (value) parts.set(name, String(value))
  return `#${parts}`
}

/** The place, and a way to go to another one. Typing replaces the step in the history, all else adds one. */
export function usePlace(): [Place, (place: Place, options?: { replace: boolean }) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash))
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = (next: Place, { replace } = { replace: false }) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', writePlace(next))
    setPlace(next)
  }
  return [place, go]
}
