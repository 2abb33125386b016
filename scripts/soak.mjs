// npm run soak: what takes too long for every test run: each screen of each lab, in every theme and size.
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
const env = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: await ensureBrowser(), SOAK: '1' }
const ok =
  run('npx', ['vite', 'build', '--logLevel', 'warn'], env) &&
  run(
    'npx',
    ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list', ...process.argv.slice(2)],
    env,
  )
process.exit(ok ? 0 : 1)
