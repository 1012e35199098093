/** What the library's pages can do where scripts run: narrow a list, and print a briefing. */
import { type Entry, plainWords, rank } from './rank.ts'

declare global {
  var searchWords: Record<string, string> | undefined
}

/** Entries shown for a search: nobody reads further. */
const MOST_RESULTS = 60

function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}

function offerFilter(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLLIElement>('.items > li')]
  const entries: Entry[] = items.map((item) => ({
    shown: plainWords(item.textContent ?? ''),
    behind: '',
  }))
  const groups = [...document.querySelectorAll<HTMLElement>('.group')]
  const results = document.createElement('ol')
  results.className = 'items results'
  results.hidden = true
  groups[0]?.before(results)
  const count = form.querySelector('[data-count]')
  const nothing = document.querySelector<HTMLElement>('.nothing')

  const showsTheme = form.dataset.filter === 'lessons'

  const narrow = () => {
    const { words = '', ...choices } = Object.fromEntries(new FormData(form)) as Record<
      string,
      string
    >
    const allowed = items.map((item) =>
      Object.entries(choices).every(
        ([name, value]) => value === '' || (item.dataset[name] ?? '').split('|').includes(value),
      ),
    )
    const query = words.trim()
    const hits = query === '' ? [] : rank(query, entries).filter((place) => allowed[place])
    const total = query === '' ? allowed.filter(Boolean).length : hits.length
    items.forEach((item, place) => {
      item.hidden = !allowed[place]
    })
    for (const group of groups)
      group.hidden = query !== '' || !group.querySelector('.items > li:not([hidden])')
    results.hidden = hits.length === 0
    results.replaceChildren(
      ...hits.slice(0, MOST_RESULTS).flatMap((place) => resultOf(items[place], showsTheme)),
    )
    document.body.classList.toggle('searching', query !== '')
    if (nothing) nothing.hidden = total > 0
    if (count)
      count.textContent =
        query === '' && total === items.length ? '' : `${total} of ${items.length}`
    history.replaceState({ words, ...choices }, '')
  }

  for (const [name, value] of Object.entries((history.state ?? {}) as Record<string, string>)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  form.hidden = false
  form.addEventListener('input', narrow)
  form.addEventListener('submit', (event) => event.preventDefault())
  loadSearchWords(`${form.dataset.filter}-words.js`, () => {
    items.forEach((item, place) => {
      const entry = entries[place]
      if (entry) entry.behind = ` ${globalThis.searchWords?.[item.dataset.id ?? ''] ?? ''}`
    })
    narrow()
  })
}

/** An entry as it stands among the results, where no heading names its theme. */
function resultOf(item: HTMLLIElement | undefined, showsTheme: boolean): Node[] {
  if (!item) return []
  const result = item.cloneNode(true) as HTMLLIElement
  if (showsTheme) {
    const theme = document.createElement('span')
    theme.className = 'small soft'
    theme.textContent = item.closest('.group')?.querySelector('h2')?.textContent ?? ''
    result.append(theme)
  }
  return [result]
}

/** Further words to search by. A script and not a fetch, so that it works from a folder too. */
function loadSearchWords(file: string, then: () => void): void {
  const script = document.createElement('script')
  script.src = file
  script.addEventListener('load', then)
  document.head.append(script)
}

offerPrinting()
const form = document.querySelector<HTMLFormElement>('form[data-filter]')
if (form) offerFilter(form)
