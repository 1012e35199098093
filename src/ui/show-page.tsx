import { type ComponentType, render } from 'preact'
import { followLanguage } from './language.ts'
import { type Key, pageLanguage, say } from './say.ts'

/** Shows one of the extension's own pages in the person's language, and again when they choose another. */
export async function showPage(Page: ComponentType, title: Key): Promise<void> {
  const app = document.getElementById('app')
  const draw = () => {
    document.documentElement.lang = pageLanguage()
    document.title = say(title)
    if (app) render(<Page />, app)
  }
  await followLanguage(draw)
  draw()
}
