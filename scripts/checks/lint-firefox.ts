import { runProgram } from './run-command.ts'

/** What the store's linter finds, as far as it is used here. */
export interface StoreLint {
  errors: StoreMessage[]
  warnings: StoreMessage[]
}

interface StoreMessage {
  code: string
  message: string
  file?: string
  description?: string
}

/** Warnings that are known and argued; any other one has to be looked at. */
const KNOWN_WARNINGS: ReadonlyMap<string, string> = new Map([
  ['UNSAFE_VAR_ASSIGNMENT', 'Preact can set innerHTML, but no component here asks it to'],
  [
    'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    'Firefox for Android has no sidebar, so the extension is not offered there',
  ],
])

/** Runs the Firefox store's linter on a built add-on. Each answer is a sentence on what is wrong. */
export async function lintFirefox(folder: string): Promise<string[]> {
  const { out, err } = await runProgram('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ])
  try {
    return storeFaults(JSON.parse(out) as StoreLint)
  } catch {
    return [`The store's linter could not be run on ${folder}. ${err || out}`]
  }
}

/** Makes sentences of what the linter found, leaving out the warnings that are known. */
export function storeFaults({ errors, warnings }: StoreLint): string[] {
  return [...errors, ...warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code))].map(
    ({ code, message, file, description }) =>
      `${file ? `${file}: ` : ''}${message} (${code}). ${description ?? ''}`.trim(),
  )
}
