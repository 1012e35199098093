import { dayMonthAndYear } from '../../ui/days.ts'
import { say } from '../../ui/say.ts'
import { nationName, themeName } from '../../ui/words.ts'
import { type Lesson, NATIONS, type Pack } from '../schema.ts'
import { asEnglish, type Html, html } from './html.ts'
import type { LibraryIndex } from './library-index.ts'
import { pageText } from './page.ts'

/** Cues shown: enough to know the pattern again, few enough for one printed page. */
const MOST_CUES = 6

/** One lesson as a seven-minute briefing; it prints on one side of A4. */
export function lessonPage(lesson: Lesson, pack: Pack, index: LibraryIndex): string {
  const theme = index.themes.get(lesson.themes[0] ?? '')
  const content = html`<nav class="trail small" aria-label="${say('pageWhereThisIs')}"><a href="../index.html">${say('welcomeAllLessons')}</a> <span aria-hidden="true">›</span> <a href="../index.html#${theme?.id}">${theme && themeName(theme)}</a></nav>
<article class="briefing" data-lesson-id="${lesson.id}">
<header>
<p class="eyebrow">${say('pageBriefing')}</p>
<h1${asEnglish()}>${lesson.title}</h1>
<button type="button" class="print" data-print hidden>${say('pagePrint')}</button>
</header>
<ol class="boxes">
${boxes(lesson)}
</ol>
<section class="rests">
<h2>${say('whereReviewsFound')}</h2>
<ul>${lesson.evidence.map((id) => evidence(id, lesson, index))}</ul>
</section>
<p class="meta small soft">${themeNames(lesson, index).join(' · ')}. ${appliesIn(lesson, pack)}</p>
</article>
${neighbours(lesson, index)}`
  return pageText({
    title: `${lesson.title} – ${say('extensionShortName')}`,
    description: lesson.finding,
    root: '../',
    part: 'lessons',
    content,
  })
}

function boxes(lesson: Lesson): Html[] {
  const { messages, example } = lesson
  return [
    box('found', say('pageFound'), html`<p${asEnglish()}>${lesson.finding}</p>`),
    box('frontline', say('pageToDo'), list(messages.frontline)),
    box('signs', say('pageSigns'), quotes(lesson.cues.slice(0, MOST_CUES))),
    ...(example
      ? [
          box(
            'example',
            say('pageExample'),
            html`<dl><dt>${say('leavesItOpen')}</dt><dd${asEnglish()}>${example.misses}</dd><dt>${say('saysIt')}</dt><dd${asEnglish()}>${example.does}</dd></dl>`,
          ),
        ]
      : []),
    box('manager', say('pageForManagers'), list(messages.manager)),
    box('organisation', say('pageForOrganisation'), list(messages.organisation)),
    box('questions', say('pageQuestions'), list(lesson.questions)),
  ]
}

function box(name: string, heading: string, content: Html): Html {
  return html`<li class="box ${name}"><h2>${heading}</h2>${content}</li>
`
}

function list(texts: readonly string[]): Html {
  return html`<ul${asEnglish()}>${texts.map((text) => html`<li>${text}</li>`)}</ul>`
}

function quotes(texts: readonly string[]): Html {
  return html`<ul${asEnglish()}>${texts.map((text) => html`<li><q>${text}</q></li>`)}</ul>`
}

function evidence(id: string, lesson: Lesson, index: LibraryIndex): Html {
  const source = index.sources.get(id)
  if (!source) return html``
  const found = source.found.filter(({ theme }) => lesson.themes.includes(theme))
  return html`<li><a href="../sources/${id}.html"${asEnglish()}>${source.title}</a> <span class="soft"${asEnglish()}>${source.publisher}, ${source.year}</span>${found.map(({ finding }) => html`<p class="small"${asEnglish()}>${finding}</p>`)}</li>`
}

function themeNames({ themes }: Lesson, index: LibraryIndex): string[] {
  return themes.flatMap((id) => {
    const theme = index.themes.get(id)
    return theme ? themeName(theme) : []
  })
}

function appliesIn({ nations, reviewed }: Lesson, { published }: Pack): string {
  const dates = { date: longDate(reviewed), published: longDate(published) }
  return nations.length === NATIONS.length
    ? say('pageAppliesAll', dates)
    : say('pageApplies', { nations: nations.map(nationName).join(', '), ...dates })
}

function longDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return dayMonthAndYear(new Date(year, month - 1, day))
}

function neighbours(lesson: Lesson, index: LibraryIndex): Html {
  const others = index.lessonsOf(lesson.themes[0] ?? '').filter((other) => other.id !== lesson.id)
  return html`<nav class="others" aria-labelledby="others"><h2 id="others">${say('pageMoreOnThis', { count: others.length })}</h2>
<ul${asEnglish()}>${others.map((other) => html`<li><a href="${other.id}.html">${other.title}</a></li>`)}</ul></nav>`
}
