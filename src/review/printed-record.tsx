import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
import { receiveToPrint } from './to-print.ts'

/**
 * What the panel shows of a record, on a page of its own that can be printed: a browser's side panel cannot be. The
 * page takes it straight from the panel that opened it, and it is nowhere else.
 */
export function PrintedRecord() {
  const sheet = useRef<HTMLDivElement>(null)
  const [isThere, setIsThere] = useState(false)
  useEffect(
    () =>
      receiveToPrint((shown) => {
        sheet.current?.replaceChildren(...toRead(shown))
        setIsThere(true)
        requestAnimationFrame(() => print())
      }),
    [],
  )
  return (
    <main class="stack">
      <h1>{say('reviewTitle')}</h1>
      <p class="soft on-screen">{say(isThere ? 'reviewPrintMemory' : 'reviewPrintEmpty')}</p>
      <div class="stack" ref={sheet} />
    </main>
  )
}

/** A copy with nothing in it to press. */
function toRead(shown: Element): Node[] {
  const copy = document.importNode(shown, true)
  for (const each of copy.querySelectorAll('.hint, .held, button:not(.prompt)')) each.remove()
  for (const each of copy.querySelectorAll('button')) {
    const words = document.createElement('p')
    words.className = each.className
    words.append(...each.childNodes)
    each.replaceWith(words)
  }
  for (const each of copy.querySelectorAll('.time-line')) each.setAttribute('role', 'img')
  for (const each of copy.querySelectorAll('[role="button"]')) {
    each.removeAttribute('role')
    each.removeAttribute('tabindex')
  }
  for (const each of copy.querySelectorAll('details')) each.replaceWith(unfolded(each))
  // What the time line shows stands at the end, for looking things up.
  const list = copy.querySelector('section:has(> table)')
  if (list) copy.append(list)
  return [...copy.childNodes]
}

/** What opens and closes in the panel, open for good: its name as a heading, then what is in it. */
function unfolded(details: Element): Element {
  const [name, ...inside] = details.children
  const section = document.createElement('section')
  const heading = document.createElement('h4')
  heading.textContent = name?.textContent ?? ''
  section.append(heading, ...inside)
  return section
}
