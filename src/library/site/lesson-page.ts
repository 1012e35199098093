import { counted } from '../../ui/words.ts'
import type { Lesson, Pack } from '../schema.ts'
import { type Html, html } from './html.ts'
import type { LibraryIndex } from './library-index.ts'
import { pageText } from './page.ts'

/** Cues shown: enough to know the pattern again, few enough for one printed page. */
const MOST_CUES = 6

/** One lesson as a seven-minute briefing; it prints on one side of A4. */
export function lessonPage(lesson: Lesson, pack: Pack, index: LibraryIndex): string {
  const theme = index.themes.get(lesson.themes[0] ?? '')
  const content = html`<nav class="trail small" aria-label="Where this is"><a href="../index.html">All lessons</a> <span aria-hidden="true">›</span> <a href="../index.html#${theme?.id}">${theme?.name}</a></nav>
<article class="briefing" data-lesson-id="${lesson.id}">
<header>
<p class="eyebrow">Seven-minute briefing</p>
<h1>${lesson.title}</h1>
<button type="button" class="print" data-print hidden>Print on one page</button>
</header>
<ol class="boxes">
${boxes(lesson)}
</ol>
<section class="rests">
<h2>Where reviews found this</h2>
<ul>${lesson.evidence.map((id) => evidence(id, lesson, index))}</ul>
</section>
<p class="meta small soft">${lesson.themes.map((id) => index.themes.get(id)?.name).join(' · ')}. Applies in ${appliesIn(lesson)}. Read against its sources on ${longDate(lesson.reviewed)}. Library of ${longDate(pack.published)}.</p>
</article>
${neighbours(lesson, index)}`
  return pageText({
    title: `${lesson.title} – Lessons at Hand`,
    description: lesson.finding,
    root: '../',
    part: 'lessons',
    content,
  })
}

function boxes(lesson: Lesson): Html[] {
  const { messages, example } = lesson
  return [
    box('found', 'What reviews found', html`<p>${lesson.finding}</p>`),
    box('frontline', 'What to do', list(messages.frontline)),
    box('signs', 'How it can show in a note', quotes(lesson.cues.slice(0, MOST_CUES))),
    ...(example
      ? [
          box(
            'example',
            'In a note (made up)',
            html`<dl><dt>Leaves it open</dt><dd>${example.misses}</dd><dt>Says it</dt><dd>${example.does}</dd></dl>`,
          ),
        ]
      : []),
    box('manager', 'For managers', list(messages.manager)),
    box('organisation', 'For the organisation', list(messages.organisation)),
    box('questions', 'To talk about together', list(lesson.questions)),
  ]
}

function box(name: string, heading: string, content: Html): Html {
  return html`<li class="box ${name}"><h2>${heading}</h2>${content}</li>
`
}

function list(texts: readonly string[]): Html {
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`
}

function quotes(texts: readonly string[]): Html {
  return html`<ul>${texts.map((text) => html`<li><q>${text}</q></li>`)}</ul>`
}

function evidence(id: string, lesson: Lesson, index: LibraryIndex): Html {
  const source = index.sources.get(id)
  if (!source) return html``
  const found = source.found.filter(({ theme }) => lesson.themes.includes(theme))
  return html`<li><a href="../sources/${id}.html">${source.title}</a> <span class="soft">${source.publisher}, ${source.year}</span>${found.map(({ finding }) => html`<p class="small">${finding}</p>`)}</li>`
}

function appliesIn({ nations }: Lesson): string {
  return nations.length === 4 ? 'all four nations' : nations.join(', ')
}

function longDate(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

function neighbours(lesson: Lesson, index: LibraryIndex): Html {
  const others = index.lessonsOf(lesson.themes[0] ?? '').filter((other) => other.id !== lesson.id)
  return html`<nav class="others" aria-labelledby="others"><h2 id="others">${counted(others.length, 'more lesson')} on this</h2>
<ul>${others.map((other) => html`<li><a href="${other.id}.html">${other.title}</a></li>`)}</ul></nav>`
}
