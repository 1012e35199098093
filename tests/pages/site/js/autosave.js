import { clockTime } from './dates.js'
import { find } from './dom.js'

const pauseBeforeSaving = 1200

/**
 * Says that the draft is being saved, then that it was. Nothing is stored.
 * @param {import('./editor.js').Editor} editor
 */
export function connectAutosave(editor) {
  const status = find('#autosave')
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  editor.onInput(() => {
    clearTimeout(waiting)
    if (status.dataset.state !== 'saving') status.textContent = 'Saving draft'
    status.dataset.state = 'saving'
    waiting = setTimeout(() => {
      status.dataset.state = 'saved'
      status.textContent = `Draft saved ${clockTime()}`
    }, pauseBeforeSaving)
  })
}
