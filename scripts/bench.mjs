// npm run bench: measures the built site in a real browser on this machine. Figures, not tests: machines differ.
import { mkdirSync, writeFileSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, fail } from './install.mjs'

ensureInstalled()
const executablePath = await ensureBrowser()
const { build, preview } = await import('vite')
console.log('Building ...')
await build({ logLevel: 'error' })
const server = await preview({ logLevel: 'error', preview: { port: 4391, strictPort: false } })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4391/'

const { measureKernel } = await import('../bench/kernel/measureKernel.mjs')
const { measureStage } = await import('../bench/stage/measureStage.mjs')
const { measureScrubbing } = await import('../bench/scrubbing.mjs')
const { measureFilms } = await import('../bench/films.mjs')
const { measureLighthouse } = await import('../bench/lighthouse.mjs')
const benches = {
  kernel: measureKernel,
  stage: measureStage,
  scrubbing: measureScrubbing,
  films: measureFilms,
  lighthouse: measureLighthouse,
}

// `npm run bench -- kernel stage` measures those alone.
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  fail(
    `Failed to measure ${unknown.join(', ')}: because there is no such bench. Choose from ${Object.keys(benches).join(', ')}.`,
  )
}
const rows = []
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`Measuring ${name} ...`)
  rows.push(...(await measure({ address, executablePath })))
}
await server.close()

console.log()
console.table(Object.fromEntries(rows.map(({ what, value }) => [what, { value }])))
mkdirSync('bench', { recursive: true })
writeFileSync('bench/results.json', `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`)
console.log('Written to bench/results.json')
process.exit(0)
