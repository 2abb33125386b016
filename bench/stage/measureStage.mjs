import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'

const seconds = 5
const counts = [50, 200]

const metricsOf = async (session) =>
  Object.fromEntries(
    (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
  )

/** Thread CPU of script, style and layout while messages fly, by frame. */
const measure = async (browser, address, messages) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${address}?messages=${messages}`)
  await page.waitForFunction(() => window.playhead !== undefined)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await session.send('Performance.enable')
  await page.evaluate(() => {
    window.frames2 = 0
    const count = () => {
      window.frames2 += 1
      requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    window.playhead.play()
  })
  const before = await metricsOf(session)
  const framesBefore = await page.evaluate(() => window.frames2)
  await page.waitForTimeout(seconds * 1000)
  const after = await metricsOf(session)
  const frames = (await page.evaluate(() => window.frames2)) - framesBefore
  await page.close()
  const perFrame = (name) => (1000 * (after[name] - before[name])) / frames
  const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(perFrame)
  const sum = parts.reduce((all, part) => all + part, 0)
  return [
    {
      what: `stage: ${messages} messages, thread CPU of script+style+layout a frame, ms${messages === 200 ? ' (goal: 4)' : ''}`,
      value: Number(sum.toFixed(2)),
    },
    {
      what: `stage: ${messages} messages, of which script / style / layout, ms; frames/s`,
      value: `${parts.map((part) => part.toFixed(2)).join(' / ')}; ${Math.round(frames / seconds)}`,
    },
  ]
}

/** The stage alone, built as the product is, with messages that are born and die. */
export const measureStage = async ({ executablePath }) => {
  const outDir = mkdtempSync(join(tmpdir(), 'replayground-stage-'))
  await build({
    root: 'bench/stage',
    configFile: 'vite.config.ts',
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  const server = await preview({
    root: 'bench/stage',
    configFile: 'vite.config.ts',
    logLevel: 'error',
    build: { outDir },
    preview: { port: 4392 },
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4392/'
    const rows = []
    for (const messages of counts) rows.push(...(await measure(browser, address, messages)))
    return rows
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}
