import list from '../../../pages/site/whole-record/what-is-in-it.json' with { type: 'json' }
import { switchSiteOn } from '../launch.ts'
import { lookAtWhole, showChronology } from '../looking-over.ts'
import {
  CALM_NOTE,
  eraseAll,
  paste,
  TELLING_NOTE,
  WORDY_NOTE,
  waitForState,
  waitForTips,
} from '../notes.ts'
import { settle } from '../settle.ts'
import { openOwn, press, type State } from './walk.ts'

/** The states of the panel, each from the one before it. */
export const PANEL_STATES: readonly State[] = [
  {
    name: 'panel-off',
    async go({ panel }) {
      await waitForState(panel, 'off')
      return panel
    },
  },
  {
    name: 'panel-quiet-record',
    async go({ chromium, form, panel }) {
      await switchSiteOn(chromium)
      await form.bringToFront()
      await waitForState(panel, 'quiet')
      return panel
    },
  },
  {
    name: 'panel-well-recorded',
    async go({ form, panel }) {
      await paste(form, CALM_NOTE)
      await settle(panel)
      await panel.waitForSelector('[data-section="well-recorded"]')
      return panel
    },
  },
  {
    name: 'panel-tips',
    async go({ form, panel }) {
      await eraseAll(form)
      await paste(form, TELLING_NOTE)
      await settle(panel)
      await waitForTips(panel)
      return panel
    },
  },
  {
    name: 'panel-tips-all',
    async go({ panel }) {
      await press(panel, 'button.more')
      await panel.waitForSelector('button.more', { hidden: true })
      return panel
    },
  },
  {
    name: 'panel-all-open',
    async go({ panel }) {
      await panel.$$eval('details', (all) => {
        for (const details of all) details.open = true
      })
      return panel
    },
  },
  {
    name: 'panel-put-aside-and-kept',
    async go({ panel }) {
      await press(panel, 'article:first-of-type button::-p-aria(Useful)')
      await press(panel, 'article:first-of-type button::-p-aria(Keep for supervision)')
      await press(panel, 'article:last-of-type button::-p-aria(Not relevant)')
      await press(panel, '.gap button')
      await panel.waitForSelector('.finish .aside')
      return panel
    },
  },
  {
    name: 'panel-reviewing',
    async go({ panel }) {
      await press(panel, '[data-role] ::-p-text(reviewing)')
      await panel.waitForSelector('[data-section="supervision-questions"]')
      return panel
    },
  },
  {
    name: 'panel-kept',
    async go({ panel }) {
      await press(panel, 'header button::-p-aria(Kept)')
      await panel.waitForSelector('.questions')
      return panel
    },
  },
  {
    name: 'supervision-sheet',
    isWide: true,
    async go(walk) {
      const sheet = await openOwn(walk, 'src/supervision/supervision.html', '.paper')
      await sheet.type('#what-1', 'Ask the school who collects him')
      await (await sheet.$('.boxes input'))?.type('31')
      await sheet.type('#heading', 'Supervision of a made-up team')
      await sheet.waitForSelector('[aria-invalid="true"]')
      await press(sheet, '::-p-text(Add your own)')
      return sheet
    },
  },
  {
    name: 'panel-nothing-kept',
    async go({ form, panel }) {
      await form.bringToFront()
      await press(panel, 'main button::-p-aria(Talked over)')
      await waitForState(panel, 'nothing-kept')
      return panel
    },
  },
  {
    name: 'panel-hiding-words',
    async go({ form, panel }) {
      await press(panel, 'header button::-p-aria(Back to tips)')
      await press(panel, '[data-role] ::-p-text(writing)')
      await eraseAll(form)
      await paste(form, WORDY_NOTE)
      await settle(panel)
      await press(panel, '[data-section="hiding-words"] summary')
      await panel.waitForSelector('[data-wording-id]')
      return panel
    },
  },
  ...['an hour', 'today', 'this site'].map(
    (asked) =>
      ({
        name: `panel-quiet-for-${asked.replace(' ', '-')}`,
        async go({ panel }) {
          if (await panel.$('[data-state="resting"]')) {
            await press(panel, 'main button::-p-text(Bring tips back)')
            await panel.waitForSelector('.quiet-bar')
          }
          await press(panel, `.quiet-bar button::-p-text(${asked})`)
          await waitForState(panel, 'resting')
          return panel
        },
      }) satisfies State,
  ),
  {
    name: 'panel-restricted',
    async go({ chromium, form, panel }) {
      await press(panel, 'main button::-p-text(Bring tips back)')
      await panel.waitForSelector('.quiet-bar')
      const other = await chromium.browser.newPage()
      await other.goto('chrome://version')
      await panel.waitForSelector('[data-state="off"], [data-state="restricted"]')
      await other.close()
      await form.bringToFront()
      return panel
    },
  },
  {
    name: 'panel-whole-record',
    async go({ chromium, form, panel }) {
      await press(panel, '[data-role] ::-p-text(Let the page decide)')
      await showChronology(form, chromium.site, '')
      await lookAtWhole(panel, list.record.entries)
      return panel
    },
  },
]
