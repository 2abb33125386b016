import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.replayground-lock'

/** Ends the script with a clear sentence. */
export const fail = (message) => {
  console.error(`\n${message}`)
  process.exit(1)
}

/** Runs a program with its output on this terminal; true when it ended well. */
export const run = (program, args, env = {}) => {
  const result = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  return result.status === 0
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Failed to start: because Node ${process.versions.node} is too old. Install Node 20.19 or later (https://nodejs.org).`,
  )
}

/** Installs what package-lock.json names, unless exactly that is there already. */
export const ensureInstalled = () => {
  checkNode()
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing packages ...')
  // Not `npm ci`: it refuses a lock file made where the tools' binaries for other platforms could not be had.
  if (!run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail(
      'Failed to install the packages: because npm ended with an error (above). Check the network and try again.',
    )
  }
  writeFileSync(stamp, lock)
}
