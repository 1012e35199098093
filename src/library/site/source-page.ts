import { say } from '../../ui/say.ts'
import { kindName, nationName, themeName } from '../../ui/words.ts'
import type { Source } from '../schema.ts'
import { asEnglish, type Html, html } from './html.ts'
import type { LibraryIndex } from './library-index.ts'
import { pageText } from './page.ts'

/** One source: what it is, what it found, where to read it, and the lessons that rest on it. */
export function sourcePage(source: Source, index: LibraryIndex): string {
  const lessons = index.lessonsFrom(source.id)
  const content = html`<nav class="trail small" aria-label="${say('pageWhereThisIs')}"><a href="../sources.html">${say('pageSourcesTitle')}</a> <span aria-hidden="true">›</span> <a href="../sources.html#${source.kind}">${kindName(source.kind)}</a></nav>
<article class="source">
<header>
<p class="eyebrow">${source.reviewType ?? kindName(source.kind)}</p>
<h1${asEnglish()}>${source.title}</h1>
<p class="soft"><span${asEnglish()}>${publishedBy(source)}</span> · ${nationName(source.nation)} · ${source.year}</p>
</header>
${source.circumstances !== undefined && html`<p class="lead"${asEnglish()}>${source.circumstances}</p>`}
<p>${link(source)}</p>
<section>
<h2>${say('pageInOurWords')}</h2>
<dl class="findings">${source.found.map(({ theme, finding }) => html`<div><dt><a href="../index.html#${theme}">${nameOf(theme, index)}</a></dt><dd${asEnglish()}>${finding}</dd></div>`)}</dl>
</section>
<section class="others">
<h2>${lessons.length === 0 ? say('pageNoLessonYet') : say('pageLessonsFrom', { count: lessons.length })}</h2>
<ul${asEnglish()}>${lessons.map((lesson) => html`<li><a href="../lessons/${lesson.id}.html">${lesson.title}</a></li>`)}</ul>
</section>
</article>`
  return pageText({
    title: `${source.title} – ${say('extensionShortName')}`,
    description: `What it found: ${source.found[0]?.finding}`,
    root: '../',
    part: 'sources',
    content,
  })
}

function link({ url, urlShows }: Source): Html {
  const host = new URL(url).hostname.replace(/^www\./, '')
  const text = say(urlShows === 'publication' ? 'pageReadIt' : 'pageReadAccount')
  return html`<a class="out" href="${url}" rel="noreferrer">${text}</a> <span class="small soft">${host}</span>`
}

/** Who published a source, and about which place where that is another. */
function publishedBy({ publisher, area }: Source): string {
  return area && area !== publisher ? `${publisher} · ${area}` : publisher
}

function nameOf(id: string, index: LibraryIndex): string {
  const theme = index.themes.get(id)
  return theme ? themeName(theme) : id
}
