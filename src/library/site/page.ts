import { type Html, html } from './html.ts'

/** What a page is made of. */
export interface PageParts {
  title: string
  /** One sentence for search engines and link previews. */
  description: string
  /** The way back to the library's first folder: "" or "../". */
  root: '' | '../'
  /** Which part of the library the page belongs to. */
  part: 'lessons' | 'sources'
  content: Html
}

/** The document round a page's content: head, skip link, the way to lessons and sources, and the small print. */
export function pageText({ title, description, root, part, content }: PageParts): string {
  const here = (name: PageParts['part']) => part === name && html` aria-current="true"`
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}library.css">
<script src="${root}library.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${root}index.html"><img src="${root}icon.svg" alt="" width="28" height="28"> Lessons at Hand</a>
<nav aria-label="Library">
<a href="${root}index.html"${here('lessons')}>Lessons</a>
<a href="${root}sources.html"${here('sources')}>Reviews and sources</a>
</nav>
</header>
<main id="content" tabindex="-1">
${content}
</main>
<footer class="small soft">
<p>Learning from published reviews, in our own words. Every example and every note is made up. If a child may be in danger now, follow your own procedures, or ring 999.</p>
</footer>
</body>
</html>
`.text
}
