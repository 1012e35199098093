/** Brings the badge back by itself when an hour or a day of quiet is over. */
import browser from 'webextension-polyfill'
import { loadQuiet } from '../remembered/quiet.ts'
import { switchedOnSites } from './sites.ts'
import { tellPage } from './tab-tips.ts'

const ALARM = 'quietEnds'
/** So long after quiet is over, in milliseconds, that it is over for every clock that is asked. */
const AFTER_QUIET = 200

/** Registered at the worker's start: the browser wakes the worker when quiet is over. */
export function followQuiet(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('quiet' in changes) void wakeWhenQuietEnds()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void readAllPages()
  })
}

/** Sets the alarm for the quiet that was asked for, or takes it away when there is none. */
export async function wakeWhenQuietEnds(): Promise<void> {
  const { until } = await loadQuiet()
  if (until > Date.now()) browser.alarms.create(ALARM, { when: until + AFTER_QUIET })
  else await browser.alarms.clear(ALARM)
}

/** Has every page read again: a worker that slept meanwhile knows none of their texts. */
async function readAllPages(): Promise<void> {
  const url = await switchedOnSites()
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : []
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : tellPage(id, 'readNow', null))))
}
