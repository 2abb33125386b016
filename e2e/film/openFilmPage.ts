import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import type { FilmApi } from '../../src/shell/film/filmApi.ts'
import type { FilmOptions } from './filmOptions.ts'

/** A page under a film's clock, in a browser profile of its own. */
export interface FilmPage {
  readonly page: Page
  /** The next frame, at a moment of the film: a PNG, or null where nothing differs from the frame before. */
  readonly frame: (at: number, wanted?: boolean) => Promise<Buffer | null>
  readonly close: () => Promise<void>
}

/** Width of the page in CSS pixels: every film has the same layout, and its size is the scale. */
const layout = { width: 1280, height: 720 }

const settingsKey = 'replayground-settings'

const remember = async (context: BrowserContext, { theme, lang }: FilmOptions): Promise<void> => {
  await context.addInitScript(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [settingsKey, JSON.stringify({ theme, language: lang, textSize: 100, predictions: false })],
  )
}

/** A call of the page's film interface; `work` runs in the page. */
export const film = async <Result, Given>(
  page: Page,
  work: (api: FilmApi, given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> => {
  const handle = await page.evaluateHandle(() => window.replaygroundFilm)
  try {
    return (await handle.evaluate(work as never, given as never)) as Result
  } finally {
    await handle.dispose()
  }
}

const capture = async (session: CDPSession): Promise<Buffer> => {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
  })
  return Buffer.from(data, 'base64')
}

/** Opens an address of the site under a film's clock. `hash` as in the address, with "#". */
export const openFilmPage = async (
  browser: Browser,
  site: string,
  hash: string,
  options: FilmOptions,
): Promise<FilmPage> => {
  const context = await browser.newContext({
    viewport: layout,
    // A page is not drawn smaller than its layout: the encoder makes a small film smaller.
    deviceScaleFactor: Math.max(1, options.width / layout.width),
    colorScheme: options.theme === 'dark' ? 'dark' : 'light',
    locale: options.lang === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'no-preference',
  })
  await remember(context, options)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(`${site}?film=record&seed=${options.seed}${hash}`)
  await page.waitForFunction(() => window.replaygroundFilm !== undefined)
  let isFirst = true
  return {
    page,
    frame: async (at, wanted = true) => {
      const changed = await page.evaluate(async (now) => window.replaygroundFilm?.seek(now), at)
      if (!wanted || (changed === false && !isFirst)) return null
      isFirst = false
      return capture(session)
    },
    close: () => context.close(),
  }
}
