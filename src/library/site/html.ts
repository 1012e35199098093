import { lessonLanguage } from '../../ui/say.ts'

/** Markup that is safe to place as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Content = string | number | Html | false | undefined | readonly Content[]

/** Markup from a template: whatever is filled in is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(
    parts
      .map((part, at) => part + (at < values.length ? textOf(values[at] as Content) : ''))
      .join(''),
  )
}

function textOf(value: Content): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(textOf).join('')
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Marks an element as English, where the page around it is not. */
export function asEnglish(): Html | false {
  const language = lessonLanguage()
  return language !== undefined && html` lang="${language}"`
}
