/** A lesson in full, to read and to print: the pages of the library, inside the extension. */
import './briefing.css'
import { loadPack } from '../library/bundled-pack.ts'
import { asTrouble } from '../messages.ts'
import { followLanguage } from '../ui/language.ts'
import { isKey, pageLanguage, say } from '../ui/say.ts'
import { pageAt, placeOfLink } from './pages.ts'

const main = document.querySelector('main')

/** Says what stands around the lesson, and the lesson's own headings, in the person's language. */
function inLanguage(): void {
  document.documentElement.lang = pageLanguage()
  document.querySelector('header nav')?.setAttribute('aria-label', say('pageLibrary'))
  for (const element of document.querySelectorAll<HTMLElement>('[data-said]')) {
    const { said = '' } = element.dataset
    if (isKey(said)) element.textContent = say(said)
  }
  void show().catch(apologise)
}

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
  const { what, todo } = asTrouble(error, 'lessonNotShown', 'closeTabTryAgain')
  const heading = document.createElement('h1')
  heading.textContent = say(what)
  const advice = document.createElement('p')
  advice.textContent = say(todo)
  main?.replaceChildren(heading, advice)
}

addEventListener('hashchange', () => void show().catch(apologise))
void followLanguage(inLanguage).then(inLanguage)
