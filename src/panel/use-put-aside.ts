import { useState } from 'preact/hooks'
import { ask } from '../ui/ask.ts'

/** Gaps or phrases that the person has put aside for a text, and how to put one aside or bring it back. */
export function usePutAside(what: 'gap' | 'wording', tabId: number, here: string) {
  const [all, setAll] = useState<{ id: string; here: string }[]>([])
  const put = (id: string, undo: boolean) => {
    setAll((before) => [
      ...before.filter((each) => each.id !== id || each.here !== here),
      ...(undo ? [] : [{ id, here }]),
    ])
    void ask('restHere', { tabId, here, what, id, undo }).catch(() => undefined)
  }
  return { ids: all.filter((each) => each.here === here).map(({ id }) => id), put }
}
