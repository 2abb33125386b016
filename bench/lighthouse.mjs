// Lighthouse on the start screen of the built site: the median of three runs, scores from 0 to 100.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const version = '12.8.2'
const runs = 3
const goals = { performance: 95, accessibility: 100, 'best-practices': 100 }

const execute = promisify(execFile)

const runOnce = async (address, executablePath, folder) => {
  const output = join(folder, 'report.json')
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${output}`,
    '--chrome-flags=--headless=new --no-sandbox',
  ]
  try {
    await execute('npx', ['--yes', `lighthouse@${version}`, address, ...flags], {
      env: { ...process.env, CHROME_PATH: executablePath },
    })
  } catch (error) {
    throw new Error(
      'Failed to run Lighthouse: because it did not end well. It is fetched by npx, so see to a network, or measure the others by name.',
      { cause: error },
    )
  }
  return JSON.parse(readFileSync(output, 'utf8')).categories
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** The scores, each beside its goal. Throws when Lighthouse cannot be fetched or run. */
export const measureLighthouse = async ({ address, executablePath }) => {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  try {
    const reports = []
    for (let run = 0; run < runs; run += 1) reports.push(await runOnce(address, executablePath, folder))
    return Object.entries(goals).map(([category, goal]) => ({
      what: `Lighthouse ${category}, median of ${runs} (goal ${goal})`,
      value: Math.round(100 * median(reports.map((report) => report[category].score))),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
