import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A server of the built site that can be stopped, started again at its address, and given a newer version. */
export interface SiteServer {
  readonly address: string
  /** From now on it has a worker of another version. */
  publish(): void
  stop(): Promise<void>
  start(): Promise<void>
}

/** Serves `dist` at a free port of this machine. */
export const serveSite = async (): Promise<SiteServer> => {
  let version = 1
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path === '/' ? '/index.html' : path
    readFile(join('dist', name)).then(
      (content) => {
        response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream')
        response.setHeader('Cache-Control', 'no-store')
        response.end(name === '/sw.js' && version > 1 ? `${content.toString()}\n// ${version}` : content)
      },
      () => response.writeHead(404).end(),
    )
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, 'localhost', () => resolve()))
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/`,
    publish: () => {
      version += 1
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () => listen(port),
  }
}
