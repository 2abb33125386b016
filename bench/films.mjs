import { chromium } from 'playwright'
import { runnerImport } from 'vite'

const frames = 150

const load = async (path) => (await runnerImport(`./e2e/film/${path}.ts`)).module

/** Screenshots of a page on which nothing moves, as fast as they can be taken: what no recorder can do better. */
const bareRate = async (browser, { width, height }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: width / 1280,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.setContent('<h1>Nothing moves</h1>')
  const shoot = () => session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  for (let index = 0; index < 10; index += 1) await shoot()
  const began = performance.now()
  for (let index = 0; index < frames; index += 1) await shoot()
  const rate = (1000 * frames) / (performance.now() - began)
  await context.close()
  return { rate, size: `${width}x${height}` }
}

/** Rendered frames a second: a step of the CAP lesson while it plays, every frame pictured. */
const renderedRate = async (browser, site, size) => {
  const { readOptions } = await load('filmOptions')
  const { chosenSteps, readLesson } = await load('lessonFilm')
  const { planLesson } = await load('plan')
  const { renderPart } = await load('renderPart')
  const options = readOptions(['cap', '--from', '2', '--to', '2', '--predictions', 'skip', '--size', size])
  const lesson = await readLesson(browser, site, 'cap', options)
  const plan = planLesson(lesson, chosenSteps(lesson, options), options)[1]
  let began = 0
  let pictured = 0
  await renderPart(
    browser,
    { lab: 'cap', plan: { ...plan, frames: plan.begins + frames }, titles: [], options, site },
    (png, index) => {
      if (index === plan.begins) began = performance.now()
      if (index > plan.begins && png !== null) pictured += 1
    },
  )
  return (1000 * pictured) / (performance.now() - began)
}

/** How fast films are rendered beside bare screenshots on the same machine. */
export const measureFilms = async ({ address, executablePath }) => {
  const { browserFlags } = await load('browserFlags')
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] })
  const rows = []
  try {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      const bare = await bareRate(browser, size)
      const rendered = await renderedRate(browser, address, bare.size)
      rows.push(
        { what: `film ${bare.size}, rendered frames a second`, value: Number(rendered.toFixed(1)) },
        { what: `bare screenshots ${bare.size}, a second`, value: Number(bare.rate.toFixed(1)) },
        {
          what: `film ${bare.size}, share of bare screenshots`,
          value: Number((rendered / bare.rate).toFixed(2)),
        },
      )
    }
    return rows
  } finally {
    await browser.close()
  }
}
