import { navigateInPlace } from './case-navigation.js'
import { caseRecord } from './case-record.js'
import { caseInAddress, loadCases, loadNotes } from './data.js'
import { el, find } from './dom.js'
import { keepStatusFresh } from './record-status.js'
import { showBreadcrumbs, showMenu, showShell } from './shell.js'

showShell()
const [{ asAt, cases }, notes] = await Promise.all([loadCases(), loadNotes()])

/** @param {string} openId */
function showOtherCases(openId) {
  const links = cases
    .filter((record) => record.id !== openId)
    .map((record) =>
      el('li', {}, el('a', { href: `case.html?case=${record.id}` }, `${record.name} ${record.id}`)),
    )
  find('#other-cases').replaceChildren(...links)
}

function showCase() {
  const record = caseInAddress(cases)
  const name = record ? `${record.name} ${record.id}` : 'Record not found'
  const content = record
    ? caseRecord(record, notes, asAt)
    : [el('h1', { tabindex: '-1' }, name), el('p', {}, 'Choose a case from the list.')]
  find('#record').replaceChildren(...content)
  document.title = `${name} - Brackenshire CareRecord`
  showBreadcrumbs([
    { label: 'Home', href: 'index.html' },
    { label: "My team's cases", href: 'index.html' },
    { label: name },
  ])
  showMenu(record?.id ?? '')
  showOtherCases(record?.id ?? '')
}

showCase()
navigateInPlace(() => {
  showCase()
  find('#announcer').textContent = `${document.title} opened`
  find('#record h1').focus({ preventScroll: true })
  scrollTo(0, 0)
})
keepStatusFresh(() => caseInAddress(cases)?.id)
document.body.dataset.ready = 'true'
