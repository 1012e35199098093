/** Works out what a tab shows: matches its texts, keeps the tips steady, and raises what the budget allows. */
import browser from 'webextension-polyfill'
import { loadPack } from '../library/bundled-pack.ts'
import type { Pack } from '../library/schema.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { PageTips } from '../messages.ts'
import { loadChoices } from '../remembered/choices.ts'
import { loadFeedback, restingLessons } from '../remembered/feedback.ts'
import { localDay } from '../remembered/local-day.ts'
import { loadQuiet, quietNow } from '../remembered/quiet.ts'
import { loadRaised, type Moment, saidOf } from '../remembered/raised.ts'
import { markOf, raiseTips, rememberSaid } from './attention.ts'
import { type HeldTip, HeldTips } from './held-tips.ts'
import { inTurn } from './in-turn.ts'
import { forgetWhatWasRead, matchMemory, readyMatcher } from './lessons-ready.ts'
import { NoteSide } from './note-aside.ts'
import type { OpenPages, PlacedPassage } from './open-pages.ts'
import { favourFor } from './raising.ts'
import { restingHere } from './rest-here.ts'
import { placeOf, type ReadTexts, readTexts, tipsFor } from './tips.ts'

/** From which score lessons are raised when the pack has no taught model to say so. */
const LEAST_SCORE = 0.5

/** The work on all tabs, with what is held in memory of each. */
export class TabWork {
  private readonly held = new HeldTips()
  private readonly gaps = new Map<number, string[]>()
  private side: NoteSide | undefined

  constructor(private readonly pages: OpenPages) {}

  /** What to show for a tab, or undefined when nothing has been heard from it. Raises tips only when it may. */
  tipsFor(tabId: number, mayRaise: boolean): Promise<PageTips | undefined> {
    return inTurn(async () => {
      const passages = this.pages.passages(tabId)
      if (!passages) return undefined
      const now = new Date()
      const tab = await browser.tabs.get(tabId)
      const quiet = quietNow(await loadQuiet(), siteOf(tab), now)
      // A tip that nobody sees is no use of the day's budget: a tab behind others waits until it is in front.
      return quiet
        ? { state: 'resting', quiet }
        : await this.workOut(tabId, passages, mayRaise && tab.active, now)
    })
  }

  /** Remembers what a person says of a tip on its record, or takes it back when nothing is said. */
  answered(
    tabId: number,
    here: string,
    lessonId: string,
    said: 'useful' | 'notRelevant' | undefined,
  ): Promise<void> {
    return inTurn(async () => {
      const passages = this.pages.passages(tabId) ?? []
      const tip = (await this.held.of(tabId, pagesOf(passages))).find(
        (each) => each.here === here && each.lessonId === lessonId,
      )
      if (!tip) return
      const passage = passages.find((each) => placeOf(each) === here)
      await rememberSaid(tip, await markOf(tabId, passage), said)
    })
  }

  /** Forgets a tab that was closed. */
  forgetTab(tabId: number): void {
    this.held.forgetTab(tabId)
    this.gaps.delete(tabId)
    this.forgetWhenLast()
  }

  /** Forgets a page that is going away. */
  forgetPage(page: string): Promise<void> {
    this.forgetWhenLast()
    return inTurn(() => this.held.forgetPage(page))
  }

  /** When no page is open any more, nothing that was read is needed. */
  private forgetWhenLast(): void {
    if (this.pages.heard.length === 0) void forgetWhatWasRead()
  }

  private async workOut(
    tabId: number,
    passages: readonly PlacedPassage[],
    mayRaise: boolean,
    now: Date,
  ): Promise<PageTips> {
    const [matcher, pack, choices, feedback, rests, raised] = await Promise.all([
      readyMatcher(),
      loadPack(),
      loadChoices(),
      loadFeedback(),
      restingHere(),
      loadRaised(now),
    ])
    const resting = restingLessons(feedback, now)
    const isResting = (here: string, lessonId: string) =>
      resting.has(lessonId) || (rests[here]?.includes(lessonId) ?? false)
    const read = readTexts(passages, (text, recordKind) =>
      matchMemory.match(matcher, text, { ...choices, ...(recordKind && { recordKind }) }),
    )
    const pages = pagesOf(passages)
    const found = tipsFor(read, await this.held.of(tabId, pages), {
      isResting,
      favour: (lessonId) => favourFor(saidOf(raised.records, lessonId)),
    })
    const held: HeldTip[] = found.held
    const marks = await marksOf(tabId, read, held)
    const placed = held
      .filter((tip) => tip.isRaised || !isResting(tip.here, tip.lessonId))
      .map((tip) => ({
        tip,
        note: read.about === 'note' ? tip.here : 'record',
        record: marks.get(tip.here) ?? '',
      }))
    const limits = { aDay: choices.tipsADay, aNote: choices.tipsANote }
    const least = pack.model?.decision.showNext ?? LEAST_SCORE
    const after = mayRaise ? await raiseTips(placed, raised, limits, least, now) : raised
    await this.held.keep(tabId, pages, held)

    const aside = this.aside(tabId, matcher, pack, read, rests)
    const budget = { today: after.today, aDay: limits.aDay }
    const common = { budget, ...(aside && { aside }) }
    if (found.tips.length === 0) {
      const reading = read.texts.length > 0 ? read.about : 'nothing'
      return { state: 'quiet', reading, ...common }
    }
    const tips = found.tips.map((tip) => {
      const isRaised = held.some((each) => each.lessonId === tip.lessonId && each.isRaised)
      const last = raised.records[marks.get(tip.here) ?? '']?.[tip.lessonId]
      return { ...tip, raised: isRaised, ...(!isRaised && seenBefore(last, now)) }
    })
    return { state: 'tips', about: read.about, tips, ...common }
  }

  private aside(
    tabId: number,
    matcher: Matcher,
    pack: Pack,
    read: ReadTexts,
    rests: Record<string, string[]>,
  ) {
    this.side ??= new NoteSide(pack, (text) => matcher.read(text))
    const aside = this.side.beside(
      read,
      (here, what, id) => rests[here]?.includes(`${what}:${id}`) ?? false,
      this.gaps.get(tabId) ?? [],
    )
    this.gaps.set(tabId, aside?.gaps ?? [])
    return aside
  }
}

/** When it was raised on its record before; not when it has only just been answered. */
function seenBefore(last: Moment | undefined, now: Date): { seenOn: string } | undefined {
  if (!last || (last.said && last.on === localDay(now))) return undefined
  return { seenOn: last.on }
}

function pagesOf(passages: readonly PlacedPassage[]): Set<string> {
  return new Set(passages.map(({ page }) => page))
}

/** The marks of the records that tips are about, by the places of their texts. */
async function marksOf(
  tabId: number,
  { texts }: ReadTexts,
  held: readonly HeldTip[],
): Promise<Map<string, string>> {
  const told = texts.filter(({ here }) => held.some((tip) => tip.here === here))
  const marks = told.map(async ({ here, passage }) => [here, await markOf(tabId, passage)] as const)
  return new Map(await Promise.all(marks))
}

/** The site of a tab, such as `https://records.example.gov.uk`. */
export function siteOf({ url }: browser.Tabs.Tab): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined
}
