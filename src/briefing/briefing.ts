/** A lesson in full, to read and to print: the pages of the library, inside the extension. */
import '../ui/tokens.css'
import '../library/site/library.css'
import '../library/site/briefing.css'
import '../library/site/print.css'
import { loadPack } from '../library/bundled-pack.ts'
import { asTrouble } from '../messages.ts'
import { pageAt, placeOfLink } from './pages.ts'

const main = document.querySelector('main')

async function show(): Promise<void> {
  const place = location.hash.slice(1)
  if (place === 'content') return
  const { document: page, anchor } = pageAt(place, await loadPack())
  const content = page.querySelector('main')
  if (!main || !content) return
  for (const link of content.querySelectorAll('a')) {
    const inside = placeOfLink(link.getAttribute('href') ?? '', place)
    if (inside === undefined) link.target = '_blank'
    else link.setAttribute('href', `#${inside}`)
  }
  for (const button of content.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  document.title = page.title
  main.replaceChildren(...document.adoptNode(content).childNodes)
  const target = anchor ? document.getElementById(anchor) : null
  if (target) target.scrollIntoView()
  else scrollTo(0, 0)
}

function apologise(error: unknown): void {
  const { what, todo } = asTrouble(
    error,
    'The lesson could not be shown.',
    'Close this tab and open it again.',
  )
  const heading = document.createElement('h1')
  heading.textContent = what
  const advice = document.createElement('p')
  advice.textContent = todo
  main?.replaceChildren(heading, advice)
}

addEventListener('hashchange', () => void show().catch(apologise))
void show().catch(apologise)
