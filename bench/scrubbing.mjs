import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'

const events = 100_000
const seeks = 60

const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

/** Collects the page's long tasks (those over 50 ms) from now on; `take` gives them and starts anew. */
const watchLongTasks = async (page) => {
  await page.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  return () =>
    page.evaluate(() => {
      const tasks = window.longTasks
      window.longTasks = []
      return tasks
    })
}

const describe = (tasks) =>
  tasks.length === 0
    ? 'none over 50 ms'
    : `${tasks.length} over 50 ms, longest ${Math.round(Math.max(...tasks))} ms`

/** Loads 100,000 events through the screen and scrubs through them, as a person would. On disk, in a fresh profile. */
export const measureScrubbing = async ({ address, executablePath }) => {
  const profile = mkdtempSync(join(tmpdir(), 'replayground-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox'],
    viewport: { width: 1280, height: 720 },
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`${address}#/labs/replay`)
    const stage = page.getByRole('region', { name: 'Stage' })
    await stage.getByRole('button', { name: /100,000 events/ }).waitFor()
    const takeLongTasks = await watchLongTasks(page)

    console.log('Loading 100,000 events ...')
    const began = Date.now()
    await stage.getByRole('button', { name: /100,000 events/ }).click()
    const playhead = page.getByRole('slider', { name: 'Playhead' })
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('[aria-label="Playhead"]')?.getAttribute('aria-valuetext')?.includes(wanted),
      'of 100000',
      { timeout: 600_000 },
    )
    const loadSeconds = (Date.now() - began) / 1000
    const loadTasks = await takeLongTasks()

    console.log('Scrubbing ...')
    const times = []
    for (let index = 0; index < seeks; index += 1) {
      const position = 1 + ((index * 61_803) % events)
      await playhead.fill(String(position * 120))
      await page.waitForFunction(
        (wanted) => document.querySelector('[data-metric="position"]')?.textContent === wanted,
        String(position),
      )
      times.push(Number.parseFloat(await page.locator('[data-metric="seek"]').first().innerText()))
    }
    const scrubTasks = await takeLongTasks()
    return [
      { what: 'load 100,000 events, seconds', value: Number(loadSeconds.toFixed(1)) },
      { what: 'load, events a second', value: Math.round(events / loadSeconds) },
      { what: 'load, long tasks of the page', value: describe(loadTasks) },
      { what: `seek among 100,000, median of ${seeks}, ms`, value: percentile(times, 0.5) },
      { what: 'seek, 95th percentile, ms', value: percentile(times, 0.95) },
      { what: 'seek, slowest, ms', value: percentile(times, 1) },
      { what: 'scrubbing, long tasks of the page', value: describe(scrubTasks) },
    ]
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
