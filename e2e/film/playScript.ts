import type { Browser } from 'playwright'
import type { Cue } from './plan.ts'
import { FilmError } from './FilmError.ts'
import type { FilmOptions } from './filmOptions.ts'
import type { FilmScript } from './filmScript.ts'
import { film, openFilmPage } from './openFilmPage.ts'
import type { TakeFrame } from './renderPart.ts'
import { stageOf } from './stageOf.ts'

/** A scene of a script, and the frame at which it begins. */
export interface Scene {
  readonly title: string
  readonly begins: number
}

/** What a script did, in frames. */
export interface Played {
  readonly frames: number
  readonly scenes: readonly Scene[]
  readonly cues: readonly Cue[]
  readonly measured: boolean
}

const warmUp = 10

/** What went wrong in a script, and in which scene. */
const explain = (script: FilmScript, scene: Scene | undefined, error: unknown): never => {
  if (error instanceof FilmError || !(error instanceof Error)) throw error
  const [first = ''] = error.message.split('\nCall log')
  throw new FilmError(
    `Failed to film "${script.title}" in the scene "${scene?.title ?? 'before the first'}": because ${first.trim()}`,
    { cause: error },
  )
}

/** Plays a script frame by frame; without `take` nothing is pictured: that is how it runs as a test. */
export const playScript = async (
  browser: Browser,
  site: string,
  script: FilmScript,
  [options, take]: readonly [FilmOptions, TakeFrame | null],
): Promise<Played> => {
  const opened = await openFilmPage(browser, site, `#${script.address}`, options)
  const { page } = opened
  const ms = 1000 / options.fps
  const scenes: Scene[] = []
  const cues: Cue[] = []
  let frames = 0
  let owed = 0
  const pass = async (lasts: number): Promise<void> => {
    // What a frame does not hold is owed to the next wait, so that waits add up.
    owed += lasts
    while (owed >= ms / 2) {
      const png = await opened.frame(frames * ms, take !== null)
      await take?.(png, frames)
      frames += 1
      owed -= ms
    }
  }
  try {
    await film(page, (api) => api.stage('page'), null)
    await film(page, (api) => api.quiet(), null)
    for (let index = warmUp; index > 0; index -= 1) await opened.frame(-index * ms, false)
    const stage = stageOf({
      page,
      pass,
      now: () => Promise.resolve(frames * ms),
      least: ms,
      wpm: options.wpm,
      burned: options.captions === 'burned',
      noteScene: (title) => scenes.push({ title, begins: frames }),
      noteCue: (text) => {
        const from = frames
        return { end: () => cues.push({ from, to: frames, text }) }
      },
    })
    await script.play(stage).catch((error: unknown) => explain(script, scenes.at(-1), error))
    await pass(800)
    const { animations, measured } = await film(page, (api) => api.leaks(), null)
    if (animations > 0)
      throw new FilmError(
        `Failed to film "${script.title}": because ${animations} animations run on the browser's own clock.`,
      )
    return { frames, scenes, cues, measured: measured > 0 }
  } finally {
    await opened.close()
  }
}

/** Plays a script for an audience: in a window, in real time. */
export const playLive = async (
  browser: Browser,
  site: string,
  script: FilmScript,
  options: FilmOptions,
): Promise<void> => {
  const context = await browser.newContext({ viewport: null, reducedMotion: 'no-preference' })
  const page = await context.newPage()
  await page.addInitScript(
    (value) => localStorage.setItem('replayground-settings', value),
    JSON.stringify({ theme: options.theme, language: options.lang, textSize: 100, predictions: false }),
  )
  await page.goto(`${site}?film=live#${script.address}`)
  await page.waitForFunction(() => window.replaygroundFilm !== undefined)
  await film(page, (api) => api.stage('page'), null)
  await film(page, (api) => api.quiet(), null)
  const stage = stageOf({
    page,
    pass: (lasts) => page.waitForTimeout(lasts),
    now: () => film(page, (api) => api.now(), null),
    least: 33,
    wpm: options.wpm,
    burned: options.captions !== 'none',
    noteScene: () => undefined,
    noteCue: () => ({ end: () => undefined }),
  })
  try {
    await script.play(stage)
    await page.waitForTimeout(1500)
  } finally {
    await context.close()
  }
}
