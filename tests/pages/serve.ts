import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const site = fileURLToPath(new URL('site', import.meta.url))
const strictPage = /^\/strict(\.html)?$/
const strictPolicy = "default-src 'self'"

/** Serves the fictional case-recording site on 127.0.0.1 only. Port 0 takes any free port. */
export async function servePages(port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const files = sirv(site, { dev: true })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (strictPage.test(pathname)) response.setHeader('Content-Security-Policy', strictPolicy)
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
