import { OWN_PAGE_STATES } from './own-page-states.ts'
import { PANEL_STATES } from './panel-states.ts'
import type { State } from './walk.ts'

/** Every state of every page of the extension, in the order in which they can be walked through. */
export const STATES: readonly State[] = [...PANEL_STATES, ...OWN_PAGE_STATES]
