import { posix } from 'node:path'
import { type BuiltPackage, textOf } from './read-package.ts'

interface Fault {
  pattern: RegExp
  what: string
}

/** Each pattern takes an address only where the browser would load it: links and namespaces are fine. */
const FAULTS: Record<string, Fault[]> = {
  '.js': [
    {
      pattern: /\b(?:from|import)\s*\(?\s*["'`](?:https?:)?\/\//,
      what: 'imports code from the web',
    },
    {
      pattern:
        /\b(?:fetch|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon)\s*\(\s*["'`](?:(?:https?|wss?):)?\/\//,
      what: 'connects to the web',
    },
    { pattern: /\.src\s*=\s*["'`](?:https?:)?\/\//, what: 'loads something from the web' },
    { pattern: /(?<![\w$.])eval\s*\(/, what: 'calls eval' },
    { pattern: /(?<![\w$.])(?:new\s+)?Function\s*\(/, what: 'makes code of text' },
  ],
  '.html': [
    {
      pattern: /<(?:script|iframe|img)\b[^>]*\bsrc=["']?(?:https?:)?\/\//i,
      what: 'loads something from the web',
    },
    { pattern: /<link\b[^>]*\bhref=["']?(?:https?:)?\/\//i, what: 'loads something from the web' },
    { pattern: /<script\b(?![^>]*\bsrc=)[^>]*>/i, what: 'holds a script of its own' },
  ],
  '.css': [
    {
      pattern: /(?:@import\s*|url\(\s*)["']?(?:https?:)?\/\//i,
      what: 'loads something from the web',
    },
  ],
}

/** Looks for code that comes from elsewhere, or that is made while the extension runs. */
export function foreignCode(built: BuiltPackage): string[] {
  return [...built.keys()].flatMap((path) => {
    const text = textOf(built, path)
    return (FAULTS[posix.extname(path)] ?? []).flatMap(({ pattern, what }) => {
      const found = pattern.exec(text)
      return found ? [`${path} ${what}: ${text.slice(found.index, found.index + 60)}`] : []
    })
  })
}
