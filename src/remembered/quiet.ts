/** Quiet that the person has asked for: until a moment, or on a site until it is ended. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { localDay } from './local-day.ts'

const QuietSchema = v.object({
  /** Everywhere, until this moment, in milliseconds since 1970. 0 when it is not quiet. */
  until: v.optional(v.fallback(v.number(), 0), 0),
  /** Sites, by their origin, on which it is quiet until the person ends it. */
  sites: v.optional(v.fallback(v.array(v.pipe(v.string(), v.url())), []), []),
})
export type Quiet = v.InferOutput<typeof QuietSchema>

/** For how long, or where, a person can ask for quiet. `end` ends what is in force. */
type QuietAsked = 'hour' | 'today' | 'site' | 'end'

const KEY = 'quiet'
const HOUR = 3_600_000

/** What quiet has been asked for; damaged parts count as none. */
export async function loadQuiet(): Promise<Quiet> {
  const stored = await browser.storage.local.get(KEY)
  const parsed = v.safeParse(QuietSchema, stored[KEY] ?? {})
  return parsed.success ? parsed.output : { until: 0, sites: [] }
}

/** Keeps quiet, or ends it. Answers what is quiet then. */
export async function askForQuiet(
  asked: QuietAsked,
  site: string | undefined,
  now = new Date(),
): Promise<Quiet> {
  const quiet = quietAfter(await loadQuiet(), asked, site, now)
  await browser.storage.local.set({ [KEY]: quiet })
  return quiet
}

/** What is quiet after a person asked. Pure. */
export function quietAfter(
  quiet: Quiet,
  asked: QuietAsked,
  site: string | undefined,
  now: Date,
): Quiet {
  const others = quiet.sites.filter((each) => each !== site)
  switch (asked) {
    case 'hour':
      return { ...quiet, until: now.getTime() + HOUR }
    case 'today':
      return { ...quiet, until: startOf(localDay(now, 1)) }
    case 'site':
      return { ...quiet, sites: site === undefined ? others : [...others, site] }
    case 'end':
      return { until: 0, sites: others }
  }
}

/** Whether it is quiet on a site now: until when, or `'site'` for until it is ended there. Pure. */
export function quietNow(
  quiet: Quiet,
  site: string | undefined,
  now: Date,
): { until: number } | 'site' | undefined {
  if (site !== undefined && quiet.sites.includes(site)) return 'site'
  return quiet.until > now.getTime() ? { until: quiet.until } : undefined
}

/** The first moment of a day of the person's own calendar. */
function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}
