import { say } from '../../ui/say.ts'
import { kindName } from '../../ui/words.ts'
import { NATIONS, type Pack, SOURCE_KINDS, type Source } from '../schema.ts'
import { filterForm } from './filter-form.ts'
import { asEnglish, type Html, html } from './html.ts'
import type { LibraryIndex } from './library-index.ts'
import { pageText } from './page.ts'

/** Every source by kind, newest first, with how many lessons rest on it. */
export function sourcesPage(pack: Pack, index: LibraryIndex): string {
  const decades = [...new Set(pack.sources.map(decadeOf))].sort().reverse()
  const kinds = SOURCE_KINDS.filter((kind) => pack.sources.some((source) => source.kind === kind))
  const content = html`<header class="intro">
<h1>${say('pageSourcesTitle')}</h1>
<p class="lead">${say('pageSourcesLead', { sources: pack.sources.length })}</p>
</header>
${filterForm('sources', 'Search: a review, a place, a year, a theme', [
  {
    name: 'kind',
    label: 'Kind',
    all: 'All kinds',
    options: [{ name: '', options: kinds.map((kind) => [kind, kindName(kind)] as const) }],
  },
  {
    name: 'nation',
    label: 'Nation',
    all: 'All nations',
    options: [{ name: '', options: [...NATIONS, 'UK'].map((nation) => [nation, nation] as const) }],
  },
  {
    name: 'decade',
    label: 'Years',
    all: 'All years',
    options: [
      {
        name: '',
        options: decades.map((decade) => [decade, `${decade} to ${Number(decade) + 9}`] as const),
      },
    ],
  },
])}
<div class="groups wide">
${kinds.map(
  (kind) => html`<section class="group" id="${kind}" aria-labelledby="${kind}-name">
<h2 id="${kind}-name">${kindName(kind)}</h2>
<ul class="items">
${pack.sources
  .filter((source) => source.kind === kind)
  .sort((a, b) => b.year - a.year || a.title.localeCompare(b.title, 'en'))
  .map((source) => item(source, index.lessonsFrom(source.id).length))}</ul>
</section>
`,
)}
<p class="nothing" hidden>Nothing found. Try fewer or other words, or fewer filters.</p>
</div>`
  return pageText({
    title: `${say('pageSourcesTitle')} – ${say('extensionShortName')}`,
    description: 'The published reviews, briefings and inspections behind the lessons.',
    root: '',
    part: 'sources',
    content,
  })
}

function decadeOf({ year }: Source): string {
  return String(year - (year % 10))
}

function item(source: Source, lessons: number): Html {
  return html`<li data-id="${source.id}" data-kind="${source.kind}" data-nation="${source.nation}" data-decade="${decadeOf(source)}"><a href="sources/${source.id}.html"${asEnglish()}>${source.title}</a> <span class="small soft"><span${asEnglish()}>${source.publisher}</span>, ${source.year} · ${lessons === 0 ? say('pageBackground') : say('lessons', { count: lessons })}</span></li>
`
}
