// npm run bench: measures the built site in a real browser on this machine. Figures, not tests: machines differ.
import { mkdirSync, writeFileSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled } from './install.mjs'

ensureInstalled()
const executablePath = await ensureBrowser()
const { build, preview } = await import('vite')
console.log('Building ...')
await build({ logLevel: 'error' })
const server = await preview({ logLevel: 'error', preview: { port: 4391, strictPort: false } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4391/'

const { measureScrubbing } = await import('../bench/scrubbing.mjs')
const rows = await measureScrubbing({ address, executablePath })
await server.close()

console.log()
console.table(Object.fromEntries(rows.map(({ what, value }) => [what, { value }])))
mkdirSync('bench', { recursive: true })
writeFileSync('bench/results.json', `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`)
console.log('Written to bench/results.json')
process.exit(0)
