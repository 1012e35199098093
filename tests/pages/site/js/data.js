/**
 * @typedef {{ label: string, value: string }} Heading
 * @typedef {{ name: string, born: string, relationship: string, lastSeen: string, inHousehold: string }} Person
 * @typedef {{ date: string, title: string, text: string, author: string }} RecordEvent
 * @typedef {{
 *   id: string, name: string, child: string, born: string, address: string, status: string, worker: string,
 *   team: string, legalStatus: string, nextVisit: string, overdue: boolean, alerts: string[], household: Person[],
 *   headings: Heading[], factors: string[], checks: string[], seenAlone: string, planCategory: string,
 *   plan: string[], events: RecordEvent[], documents: string[],
 * }} CaseRecord
 * @typedef {{
 *   id: string, title: string, case: string, kind: string, date: string, author: string, text: string, expects: string[],
 * }} Note
 */

/**
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function loadJson(path) {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`Could not load ${path}: ${response.status}`)
  return response.json()
}

/** The cases, and the day on which the demonstration takes place. */
export async function loadCases() {
  return /** @type {{ asAt: string, cases: CaseRecord[] }} */ (await loadJson('cases.json'))
}

/** The past notes of every case. */
export async function loadNotes() {
  return /** @type {Note[]} */ (await loadJson('notes.json'))
}

/**
 * The case named in the address; the first one when the address names none.
 * @param {CaseRecord[]} cases
 * @returns {CaseRecord | undefined}
 */
export function caseInAddress(cases) {
  const id = new URLSearchParams(location.search).get('case')
  return id === null ? cases[0] : cases.find((record) => record.id === id)
}
