/** `npm run lint`: types, style and whatever is no longer used. */
import { runChecks } from './checks/check.ts'
import { CODE_CHECKS } from './checks/code-checks.ts'

const { failed } = await runChecks([CODE_CHECKS])
process.exit(failed > 0 ? 1 : 0)
