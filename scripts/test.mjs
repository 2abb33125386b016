// npm test: installs, finds or gets a browser, and runs everything that must hold.
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
process.exit(run(process.execPath, ['scripts/check.mjs', ...process.argv.slice(2)]) ? 0 : 1)
