import { counted, KIND_NAMES } from '../../ui/words.ts'
import type { Source } from '../schema.ts'
import { type Html, html } from './html.ts'
import type { LibraryIndex } from './library-index.ts'
import { pageText } from './page.ts'

/** One source: what it is, what it found, where to read it, and the lessons that rest on it. */
export function sourcePage(source: Source, index: LibraryIndex): string {
  const lessons = index.lessonsFrom(source.id)
  const content = html`<nav class="trail small" aria-label="Where this is"><a href="../sources.html">Reviews and sources</a> <span aria-hidden="true">›</span> <a href="../sources.html#${source.kind}">${KIND_NAMES[source.kind]}</a></nav>
<article class="source">
<header>
<p class="eyebrow">${source.reviewType ?? KIND_NAMES[source.kind]}</p>
<h1>${source.title}</h1>
<p class="soft">${[source.publisher, source.area !== source.publisher && source.area, source.nation, source.year].filter(Boolean).join(' · ')}</p>
</header>
${source.circumstances !== undefined && html`<p class="lead">${source.circumstances}</p>`}
<p>${link(source)}</p>
<section>
<h2>What it found, in our words</h2>
<dl class="findings">${source.found.map(({ theme, finding }) => html`<div><dt><a href="../index.html#${theme}">${index.themes.get(theme)?.name ?? theme}</a></dt><dd>${finding}</dd></div>`)}</dl>
</section>
<section class="others">
<h2>${lessons.length === 0 ? 'No lesson rests on this yet' : `${counted(lessons.length, 'lesson')} from this`}</h2>
<ul>${lessons.map((lesson) => html`<li><a href="../lessons/${lesson.id}.html">${lesson.title}</a></li>`)}</ul>
</section>
</article>`
  return pageText({
    title: `${source.title} – Lessons at Hand`,
    description: `What it found: ${source.found[0]?.finding}`,
    root: '../',
    part: 'sources',
    content,
  })
}

function link({ url, urlShows }: Source): Html {
  const host = new URL(url).hostname.replace(/^www\./, '')
  const text = urlShows === 'publication' ? 'Read the publication' : 'Read an account of it'
  return html`<a class="out" href="${url}" rel="noreferrer">${text}</a> <span class="small soft">${host}</span>`
}
