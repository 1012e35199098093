import { el, find } from './dom.js'

const dismissed = 'cookie-notice-dismissed'

/** Shows the cookie notice until it is put away; the choice lasts as long as the tab. */
export function showCookieNotice() {
  if (sessionStorage.getItem(dismissed)) return
  const button = el('button', { type: 'button', class: 'button' }, 'Hide this notice')
  const notice = el(
    'section',
    { class: 'cookie-notice', 'aria-label': 'Cookies' },
    el(
      'p',
      {},
      el('strong', {}, 'Cookies. '),
      'CareRecord uses one essential item of storage, to remember that you have read this.',
    ),
    button,
  )
  button.addEventListener('click', () => {
    sessionStorage.setItem(dismissed, 'yes')
    notice.remove()
  })
  find('[data-shell="header"]').before(notice)
}
