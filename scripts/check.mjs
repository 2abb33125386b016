// npm run check: types, lint, format, dead code, sizes, unit, browser and journey tests; the same at home and in CI.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ensureBrowser } from './browser.mjs'
import { run } from './install.mjs'

const reports = 'test-results/reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const browser = await ensureBrowser()
const env = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: browser }
console.log(`Browser: ${browser}`)

const readReport = (name) => {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'))
  } catch {
    return undefined
  }
}

/** A step that holds or does not: counts as one. */
const plain = (...command) => {
  const ok = run('npx', command, env)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** A run that wrote no report, or ended badly although no test failed, counts as one failure. */
const counted = (ok, passed, failed) => ({ passed, failed: ok || failed > 0 ? failed : 1 })

const vitest = (project, ...options) => {
  const ok = run(
    'npx',
    [
      'vitest',
      'run',
      '--project',
      project,
      ...options,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reports}/${project}.json`,
    ],
    env,
  )
  const report = readReport(project)
  return counted(ok && report !== undefined, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

const playwright = (project, ...options) => {
  const ok = run(
    'npx',
    [
      'playwright',
      'test',
      '-c',
      'e2e/playwright.config.ts',
      '--project',
      project,
      ...options,
      '--reporter=dot,json',
    ],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${reports}/${project}.json` },
  )
  const stats = readReport(project)?.stats
  return counted(
    ok && stats !== undefined,
    (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    stats?.unexpected ?? 0,
  )
}

const steps = [
  ['types', () => plain('tsc', '-p', 'tsconfig.json')],
  ['types of pure code', () => plain('tsc', '-p', 'tsconfig.pure.json')],
  ['lint', () => plain('oxlint', '--type-aware', '--deny-warnings')],
  ['format', () => plain('prettier', '--check', '--log-level=warn', '.')],
  ['dead code', () => plain('knip')],
  ['build', () => plain('vite', 'build', '--logLevel', 'warn')],
  [
    'sizes',
    () => (run('node', ['scripts/sizes.mjs'], env) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  ],
  // By itself it leaves one core to others: on two cores that is half of them.
  ['unit', () => vitest('unit', `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`)],
  ['browser', () => vitest('browser')],
  ['journeys', () => playwright('journeys')],
  ['films', () => playwright('films', '--workers=2')],
]

const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0 }
const failures = []
for (const [name, step] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const started = Date.now()
  console.log(`\n--- ${name}`)
  const { passed, failed } = step()
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(name)
  console.log(
    `--- ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
