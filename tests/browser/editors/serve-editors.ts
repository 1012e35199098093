import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import sirv from 'sirv'
import { bundleEditor } from './bundle.ts'
import { EDITORS, type EditorRow } from './matrix.ts'

/** Pages with one editor each, on 127.0.0.1. */
export interface EditorPages {
  /** The address of an editor's page. */
  addressOf(row: EditorRow): string
  close(): Promise<void>
}

/** Serves the editors' pages and the installed packages. Nothing comes from anywhere else. */
export async function serveEditors(): Promise<EditorPages> {
  const packages = sirv(resolve('node_modules'), { dev: true })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const [, kind, name = ''] = path.split('/')
    const row = EDITORS.find(({ id }) => id === name.replace(/\.(js|css)$/, ''))
    const send = (type: string, body: string) =>
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
    if (kind === 'npm') {
      request.url = path.slice('/npm'.length)
      packages(request, response, () => void response.writeHead(404).end())
    } else if (kind !== 'editor' || !row) {
      response.writeHead(404).end()
    } else if (name === row.id) {
      send('text/html', pageOf(row))
    } else {
      bundleEditor(row.id).then(
        ({ script, style }) =>
          name.endsWith('.css') ? send('text/css', style) : send('text/javascript', script),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: ({ id }) => `http://127.0.0.1:${port}/editor/${id}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * The page of an editor. Chance is the same each time it is opened, so that two openings can be compared byte by
 * byte although the editors number their parts at random.
 */
function pageOf({ id, name, files = [] }: EditorRow): string {
  const scripts = [...files.map((file) => `/npm/${file}`), `/editor/${id}.js`]
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Case note, fictional (${name})</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor/${id}.css">
<style>main { max-width: 50rem; } #note, .tiptap { min-height: 6rem; border: 1px solid } input#note { min-height: 0 }</style>
<script>
{ let seed = 1
  Math.random = () => { seed = (seed * 48271) % 2147483647; return seed / 2147483647 } }
</script>
</head>
<body>
<h1>Case note (fictional)</h1>
<main></main>
${scripts.map((source) => `<script src="${source}"></script>`).join('\n')}
</body>
</html>`
}
