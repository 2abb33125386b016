// npm run film -- cap: renders a lesson, frame by frame, to films/cap.mp4. See docs/films.md.
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled } from './install.mjs'

ensureInstalled()
const args = process.argv.slice(2)
const executablePath = await ensureBrowser()
const { build, preview, runnerImport } = await import('vite')
if (!args.includes('--built')) {
  console.error('Building ...')
  await build({ logLevel: 'error' })
}
const server = await preview({
  logLevel: 'error',
  preview: { port: Number(process.env['FILM_PORT'] ?? 4393), strictPort: false },
})
const site = server.resolvedUrls?.local[0] ?? 'http://localhost:4393/'
const { module } = await runnerImport('./e2e/film/cli.ts')
const code = await module.runCommandLine(args, {
  site,
  executablePath,
  load: async (path) => (await runnerImport(`./${path.replace(/^\.\//, '')}`)).module,
})
await server.close()
process.exit(code)
