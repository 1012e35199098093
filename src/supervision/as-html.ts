/** The sheet as markup: to look at and print, to copy with its formatting, and as a file that needs no other. Pure. */
import { type Html, html } from '../library/site/html.ts'
import { dayMonthAndYear } from '../ui/days.ts'
import { lessonLanguage, pageLanguage, say } from '../ui/say.ts'
import type { Sheet, SheetLesson } from './sheet.ts'

/** The sheet itself. `top` is the level of its title among the headings around it. */
export function sheetHtml({ heading, on, questions, lessons, actions }: Sheet, top: 1 | 2): Html {
  const [title, part, name] = [top, top + 1, top + 2]
  return html`<h${title}>${say('sheetTitle')}</h${title}>
<p>${heading && html`<strong>${heading}</strong>, `}${dayMonthAndYear(on)}</p>
${
  questions.length > 0 &&
  html`<h${part}>${say('sheetQuestions')}</h${part}>
<ol>
${questions.map(
  ({ text, lesson }) =>
    html`<li>${lesson ? html`<span${inEnglish()}>${text}</span><br><small>${say('superviseFromLesson', { lesson })}</small>` : text}</li>
`,
)}</ol>
`
}${
  lessons.length > 0 &&
  html`<h${part}>${say('sheetLessons')}</h${part}>
${lessons.map((lesson) => lessonHtml(lesson, name))}`
}${
  actions.length > 0 &&
  html`<h${part}>${say('sheetActions')}</h${part}>
<table>
<thead><tr><th scope="col">${say('sheetWhat')}</th><th scope="col">${say('sheetWho')}</th><th scope="col">${say('sheetWhen')}</th></tr></thead>
<tbody>
${actions.map(
  ({ what, who, when }) =>
    html`<tr><td>${what}</td><td>${who}</td><td>${when && dayMonthAndYear(when)}</td></tr>
`,
)}</tbody>
</table>
`
}<p><small>${say('sheetSource')}</small></p>
`
}

function lessonHtml({ title, todo, manager, why, sources }: SheetLesson, level: number): Html {
  const english = inEnglish()
  return html`<h${level}${english}>${title}</h${level}>
<ul${english}>
${todo.map(
  (each) => html`<li>${each}</li>
`,
)}${
  manager &&
  html`<li><strong>${say('sheetForManager')}</strong> ${manager}</li>
`
}</ul>
<p><strong>${say('sheetWhy')}</strong> <span${english}>${why}</span></p>
<p><small>${say('sheetFoundBy')} ${sources.map(
    ({ title: review, url, from }, at) =>
      html`${at > 0 && '; '}<a href="${url}"${english}>${review}</a>${from && ` (${from})`}`,
  )}.</small></p>
`
}

/** The library's own words are English, also where all around them is Welsh. */
function inEnglish(): Html | false {
  const english = lessonLanguage()
  return english !== undefined && html` lang="${english}"`
}

const STYLE = `body { font: 11pt/1.4 Arial, sans-serif; color: #0b0c0c; max-width: 44em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.6em; margin: 0 } h2 { font-size: 1.2em; margin: 1.2em 0 0.3em } h3 { font-size: 1em; margin: 0.9em 0 0.2em }
p, ul, ol { margin: 0 0 0.4em } li { margin-bottom: 0.2em } a { color: #1d70b8 }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #b1b4b6; padding: 0.3em 0.6em 0.3em 0 }
@media print { @page { size: A4; margin: 14mm } body { font-size: 10pt; margin: 0; padding: 0; max-width: none } }`

/** The sheet as a page of its own: nothing is loaded, nothing runs. */
export function sheetFile(sheet: Sheet): string {
  return html`<!doctype html>
<html lang="${pageLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say('sheetTitle')}</title>
<style>
STYLE
</style>
</head>
<body>
<main>
${sheetHtml(sheet, 1)}</main>
</body>
</html>
`.text.replace('\nSTYLE\n', `\n${STYLE}\n`)
}
