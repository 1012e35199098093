import { showCookieNotice } from './cookie-notice.js'
import { el, find } from './dom.js'

const pages = [
  ['index', 'Case list'],
  ['case', 'Case record'],
  ['new-note', 'New note'],
  ['rich-note', 'Formatted note'],
  ['frame-note', 'Document editor'],
  ['strict', 'Restricted note'],
]

/** @param {string} page @param {string} caseId */
function address(page, caseId) {
  return page === 'index' || !caseId ? `${page}.html` : `${page}.html?case=${caseId}`
}

/** @param {string} caseId */
function navigation(caseId) {
  const items = pages.map(([page = '', label = '']) => {
    const current = document.body.dataset.page === page
    return el(
      'li',
      {},
      el('a', { href: address(page, caseId), 'aria-current': current && 'page' }, label),
    )
  })
  return el('ul', { class: 'menu' }, ...items)
}

function brand() {
  const crest = el('img', { src: 'favicon.svg', alt: '', width: '36', height: '36' })
  const name = el(
    'span',
    {},
    el('span', { class: 'council' }, 'Brackenshire Council'),
    ' ',
    el('strong', {}, 'CareRecord'),
  )
  return el('a', { class: 'brand', href: 'index.html' }, crest, name)
}

function user() {
  return el(
    'p',
    { class: 'user' },
    'Signed in: ',
    el('strong', {}, 'Demo Worker'),
    el('span', { class: 'role' }, "Children's Services"),
  )
}

/**
 * Draws the menu again, so that its links lead to the case now open.
 * @param {string} caseId
 */
export function showMenu(caseId) {
  find('.main-menu').replaceChildren(navigation(caseId))
}

/**
 * @typedef {{ label: string, href?: string }} Crumb
 * @param {Crumb[]} crumbs
 */
export function showBreadcrumbs(crumbs) {
  const items = crumbs.map(({ label, href }) =>
    href ? el('li', {}, el('a', { href }, label)) : el('li', { 'aria-current': 'page' }, label),
  )
  find('[data-breadcrumbs]').replaceChildren(el('ol', {}, ...items))
}

/** Draws what every page shares: header, menu, footer and cookie notice. */
export function showShell() {
  find('[data-shell="header"]').append(
    el('div', { class: 'masthead' }, brand(), user()),
    el('nav', { class: 'main-menu', 'aria-label': 'Main' }, navigation('')),
  )
  find('[data-shell="footer"]').append(
    el('p', {}, "Brackenshire Council Children's Services. CareRecord version 7.4.2."),
    el(
      'p',
      {},
      'Service desk: extension 0000, weekdays 8am to 6pm. Training environment: nothing typed here is stored.',
    ),
  )
  showCookieNotice()
}
