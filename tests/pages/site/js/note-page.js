import { connectAutosave } from './autosave.js'
import { caseBanner } from './case-banner.js'
import { caseInAddress, loadCases } from './data.js'
import { el, find } from './dom.js'
import { openEditor } from './editor.js'
import { noteDetails, templateHeadings } from './note-details.js'
import { showBreadcrumbs, showMenu, showShell } from './shell.js'
import { connectToolbar } from './toolbar.js'

showShell()
find('#note-form').addEventListener('submit', (event) => {
  event.preventDefault()
  find('#save-message').textContent = 'Saved (nothing is stored: demonstration)'
})

const { asAt, cases } = await loadCases()
const record = caseInAddress(cases)
if (record) {
  find('[data-case-banner]').append(caseBanner(record, asAt))
  find('[data-note-details]').append(...noteDetails(record, asAt))
  showMenu(record.id)
} else {
  find('[data-case-banner]').append(
    el('p', { class: 'overdue' }, 'Record not found. Choose a case from the list.'),
  )
}
showBreadcrumbs([
  { label: 'Home', href: 'index.html' },
  record
    ? { label: `${record.name} ${record.id}`, href: `case.html?case=${record.id}` }
    : { label: 'Record not found' },
  { label: find('h1').textContent ?? '' },
])

const editor = await openEditor()
connectToolbar(editor)
connectAutosave(editor)
find('#insert-headings').addEventListener('click', () => editor.insertLines(templateHeadings))
document.body.dataset.ready = 'true'
