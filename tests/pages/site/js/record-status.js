import { clockTime } from './dates.js'
import { el, find } from './dom.js'

const redrawEvery = 3000
let redraws = 0

/** @param {string | undefined} caseId */
function redraw(caseId) {
  redraws += 1
  find('#record-status').replaceChildren(
    el('p', { class: 'saved' }, `All changes saved ${clockTime()}`),
    el('p', {}, caseId ? `Record ${caseId} open for editing. No other users.` : 'No record open.'),
    el(
      'p',
      { class: 'small', 'data-redraws': String(redraws) },
      `Checked ${redraws} ${redraws === 1 ? 'time' : 'times'} since this page opened.`,
    ),
  )
}

/**
 * Replaces the status area every few seconds, as an autosave does.
 * @param {() => string | undefined} currentCase
 */
export function keepStatusFresh(currentCase) {
  redraw(currentCase())
  setInterval(() => redraw(currentCase()), redrawEvery)
}
