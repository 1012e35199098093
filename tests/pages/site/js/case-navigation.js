/** @param {MouseEvent} event */
function opensElsewhere(event) {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

/** @param {EventTarget | null} target */
function caseLink(target) {
  const link = target instanceof Element ? target.closest('a') : null
  const sameCasePage =
    link?.origin === location.origin && link.pathname === location.pathname && link.search !== ''
  return sameCasePage ? link : null
}

/**
 * Opens case links without loading the page again; back and forward work too.
 * @param {() => void} show draws the case now named in the address
 */
export function navigateInPlace(show) {
  document.addEventListener('click', (event) => {
    const link = caseLink(event.target)
    if (!link || opensElsewhere(event)) return
    event.preventDefault()
    history.pushState({}, '', link.href)
    show()
  })
  addEventListener('popstate', show)
}
