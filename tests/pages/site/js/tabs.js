import { el } from './dom.js'

/** @typedef {{ id: string, label: string, content: Node }} Tab */

/** @param {string} key @param {number} index @param {number} count */
function nextIndex(key, index, count) {
  if (key === 'ArrowRight') return (index + 1) % count
  if (key === 'ArrowLeft') return (index - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/**
 * Tabs with one panel showing; the others are in the page but hidden.
 * @param {Tab[]} tabs
 * @param {string} first the tab to show at the start
 * @param {(id: string) => void} onShow
 */
export function tabbed(tabs, first, onShow) {
  const buttons = tabs.map(({ id, label }) =>
    el(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` },
      label,
    ),
  )
  const panels = tabs.map(({ id, label, content }) =>
    el(
      'section',
      { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, tabindex: '0' },
      el('h2', {}, label),
      content,
    ),
  )
  /** @param {number} chosen */
  const show = (chosen) => {
    buttons.forEach((button, index) => {
      button.setAttribute('aria-selected', String(index === chosen))
      button.tabIndex = index === chosen ? 0 : -1
    })
    panels.forEach((panel, index) => {
      panel.hidden = index !== chosen
    })
  }
  /** @param {number} chosen */
  const choose = (chosen) => {
    show(chosen)
    onShow(tabs[chosen]?.id ?? first)
  }
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => choose(index))
    button.addEventListener('keydown', (event) => {
      const next = nextIndex(event.key, index, buttons.length)
      if (next === undefined) return
      event.preventDefault()
      choose(next)
      buttons[next]?.focus()
    })
  })
  show(
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === first),
    ),
  )
  return el(
    'div',
    { class: 'tabs' },
    el('div', { role: 'tablist', 'aria-label': 'Sections of the record' }, ...buttons),
    ...panels,
  )
}
