import { say } from '../../ui/say.ts'
import { groupName, themeName } from '../../ui/words.ts'
import { type Lesson, NATIONS, type Pack, THEME_GROUPS, type Theme } from '../schema.ts'
import { filterForm } from './filter-form.ts'
import { asEnglish, type Html, html } from './html.ts'
import type { LibraryIndex } from './library-index.ts'
import { pageText } from './page.ts'

/** The first page: every lesson by theme. A plain list; where scripts run, it can be searched and narrowed. */
export function lessonsPage(pack: Pack, index: LibraryIndex): string {
  const groups = THEME_GROUPS.map((group) => ({
    name: groupName(group),
    themes: pack.themes.filter(
      (theme) => theme.group === group && index.lessonsOf(theme.id).length > 0,
    ),
  })).filter(({ themes }) => themes.length > 0)
  const content = html`<header class="intro">
<h1>${say('pageLessonsTitle')}</h1>
<p class="lead">${say('pageLessonsLead', { lessons: pack.lessons.length, sources: pack.sources.length })}</p>
</header>
${filterForm('lessons', 'Search: a word, a worry, a review, an abbreviation', [
  {
    name: 'theme',
    label: 'Theme',
    all: 'All themes',
    options: groups.map(({ name, themes }) => ({
      name,
      options: themes.map((theme) => [theme.id, theme.name] as const),
    })),
  },
  {
    name: 'nation',
    label: 'Nation',
    all: 'All nations',
    options: [{ name: '', options: NATIONS.map((nation) => [nation, nation] as const) }],
  },
])}
<div class="with-contents">
<nav class="contents small" aria-label="${say('filterThemes')}">
${groups.map(
  ({ name, themes }) => html`<h2>${name}</h2>
<ul>${themes.map((theme) => html`<li><a href="#${theme.id}">${themeName(theme)}</a></li>`)}</ul>`,
)}
</nav>
<div class="groups">
${pack.themes.map((theme) => themeSection(theme, index))}
<p class="nothing" hidden>Nothing found. Try fewer or other words, or fewer filters.</p>
</div>
</div>`
  return pageText({
    title: `${say('pageListTitle')} – ${say('extensionShortName')}`,
    description: 'Learning from published child safeguarding practice reviews of the four nations.',
    root: '',
    part: 'lessons',
    content,
  })
}

function themeSection(theme: Theme, index: LibraryIndex): Html {
  const lessons = index.lessonsOf(theme.id)
  if (lessons.length === 0) return html``
  return html`<section class="group" id="${theme.id}" aria-labelledby="${theme.id}-name">
<h2 id="${theme.id}-name">${themeName(theme)}</h2>
<p class="small soft"${asEnglish()}>${theme.covers}</p>
<ul class="items"${asEnglish()}>
${lessons.map((lesson) => item(lesson))}</ul>
</section>
`
}

function item({ id, title, themes, nations }: Lesson): Html {
  return html`<li data-id="${id}" data-theme="${themes.join('|')}" data-nation="${nations.join('|')}"><a href="lessons/${id}.html">${title}</a></li>
`
}
