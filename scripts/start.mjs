// npm start: installs, builds, serves and prints the address. Needs nothing but Node.
import { ensureInstalled, fail } from './install.mjs'

ensureInstalled()
const { build, preview } = await import('vite')

console.log('Building ...')
await build({ logLevel: 'warn' }).catch((error) => {
  fail(`Failed to build: because ${error.message}. Please report this with the output above.`)
})

const wanted = Number(process.env['PORT'] ?? 4173)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  fail(`Failed to serve: because PORT is "${process.env['PORT']}". Set it to a number from 1 to 65535.`)
}
const server = await preview({
  logLevel: 'error',
  preview: { port: wanted, strictPort: false, host: process.env['HOST'] ?? 'localhost' },
}).catch((error) =>
  fail(`Failed to serve: because ${error.message}. Free a port or set PORT to another one.`),
)

console.log(`\nReplayground is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${wanted}/`}`)
console.log('Stop it with Ctrl-C.')
