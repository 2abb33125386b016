import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail } from './install.mjs'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

const firstThatExists = (paths) => paths.find((path) => path !== undefined && path !== '' && existsSync(path))

const installed = async () =>
  firstThatExists([
    process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'],
    await playwrightsOwn(),
    ...systemPaths,
  ])

const attempt = (label, program, args, seconds) => {
  console.log(label)
  return spawnSync(program, args, { stdio: 'inherit', timeout: seconds * 1000 }).status === 0
}

const download = () =>
  attempt(
    'No browser found; asking Playwright for one ...',
    'npx',
    ['playwright', 'install', 'chromium'],
    240,
  )

const fromDebian = () =>
  existsSync('/usr/bin/apt-get') &&
  process.getuid?.() === 0 &&
  attempt('Installing Chromium from Debian ...', 'apt-get', ['update'], 180) &&
  attempt('', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 400)

/** Path of a Chromium to test with: one that is here, else one that can be got. Ends the script if there is none. */
export const ensureBrowser = async () => {
  const here = await installed()
  if (here !== undefined) return here
  download()
  const downloaded = await installed()
  if (downloaded !== undefined) return downloaded
  fromDebian()
  return (
    (await installed()) ??
    fail(
      'Failed to find a browser for the tests: because no Chromium, Chrome or Edge is installed and none could be got. ' +
        'Install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH to its program.',
    )
  )
}
