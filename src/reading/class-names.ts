/** What the names tell that a page's makers gave its elements. Pure. */

/** What a class attribute tells. */
interface NameFacts {
  isFurniture: boolean
  isLabel: boolean
  isDate: boolean
  isAuthor: boolean
}

const FURNITURE =
  /\b(footer|breadcrumbs?|nav|navbar|menu|topnav|sidenav|toolbar|pagination|pager|copyright|toast|snackbar|skip|cookies?)\b/
const LABEL = /\b(label|question|caption|key|term)\b/
const DATE = /\b(date|datetime|time|timestamp|created|posted)\b/
const AUTHOR = /\b(author|byline|worker|by)\b/

/** A page has few different names and many elements: each name is looked at once. */
const known = new Map<string, NameFacts>()
const MOST_KNOWN = 2000

/** What a class, or an id, tells. */
export function factsOfName(name: string): NameFacts {
  const before = known.get(name)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const words = wordsOfName(name)
  const facts: NameFacts = {
    isFurniture: FURNITURE.test(words),
    isLabel: LABEL.test(words),
    isDate: DATE.test(words),
    isAuthor: AUTHOR.test(words),
  }
  known.set(name, facts)
  return facts
}

/** The words of names such as "created-by", "mainMenu" or "ctl00_Footer", in small letters with blanks between. */
export function wordsOfName(name: string): string {
  return name.replace(/[_-]|(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase()
}
