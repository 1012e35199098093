import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { STRUCTURES, type Structure } from './pages.ts'

/** The other site that is switched on. The browser is told where it is; it is not secure, as in-house sites often are. */
export const OTHER_HOST = 'records.test'

/** Serves the pages, under as many names as the browser knows for this computer. */
export async function serveStructures() {
  let port = 0
  const server = createServer((request, response) => {
    const [, kind, id = '', part = ''] = new URL(
      request.url ?? '/',
      'http://localhost',
    ).pathname.split('/')
    const structure = STRUCTURES.find((each) => each.id === id)
    const html = kind === 'part' ? structure?.parts?.[part] : structure?.html
    if (html === undefined) {
      response.writeHead(404).end()
      return
    }
    const isFrameset = html.startsWith('<frameset')
    const page = html
      .replaceAll('ON/part', `http://${OTHER_HOST}:${port}/part`)
      .replaceAll('METHOD', request.method ?? '')
      .replaceAll('OFF/part', `http://localhost:${port}/part`)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...structure?.headers })
    response.end(
      `<!doctype html><html lang="en-GB"><head><title>Fictional page</title><link rel="icon" href="data:,"></head>${
        isFrameset ? page : `<body>${page}</body>`
      }</html>`,
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  return {
    addressOf: ({ id }: Structure) => `http://127.0.0.1:${port}/page/${id}`,
    other: `http://${OTHER_HOST}:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
