import { el } from './dom.js'

/**
 * @param {string} type
 * @param {string} name
 * @param {string} value
 * @param {string} label
 * @param {boolean} checked
 */
function tick(type, name, value, label, checked) {
  const id = `${name}-${value}`
  const input = el('input', { type, id, name, value, checked })
  return el('p', { class: 'tick' }, input, ' ', el('label', { for: id }, label))
}

/**
 * An ordinary tick-box.
 * @param {string} name
 * @param {string} value
 * @param {string} label
 * @param {boolean} checked
 */
export function checkbox(name, value, label, checked) {
  return tick('checkbox', name, value, label, checked)
}

/**
 * @param {string} name
 * @param {[string, string][]} options
 * @param {string} chosen
 */
export function radios(name, options, chosen) {
  return options.map(([value, label]) => tick('radio', name, value, label, value === chosen))
}

/**
 * A tick-box drawn by the page itself, whose state is known only from `aria-checked`.
 * @param {string} id
 * @param {string} label
 * @param {boolean} checked
 */
export function pressableCheck(id, label, checked) {
  const box = el(
    'div',
    {
      id,
      class: 'pressable-check',
      role: 'checkbox',
      tabindex: '0',
      'aria-checked': String(checked),
    },
    label,
  )
  const press = () =>
    box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'))
  box.addEventListener('click', press)
  box.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    press()
  })
  return box
}

/**
 * @param {string} id
 * @param {string} label
 * @param {[string, string][]} options
 * @param {string} chosen
 */
export function select(id, label, options, chosen) {
  const choices = options.map(([value, text]) =>
    el('option', { value, selected: value === chosen }, text),
  )
  return el(
    'p',
    { class: 'field' },
    el('label', { for: id }, label),
    el('select', { id, name: id }, ...choices),
  )
}
