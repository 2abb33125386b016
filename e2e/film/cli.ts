import { readdirSync } from 'node:fs'
import { chromium } from 'playwright'
import { FilmError } from './FilmError.ts'
import { readOptions, usage, type FilmOptions } from './filmOptions.ts'
import { labsOf } from './lessonFilm.ts'
import type { Studio } from './finishFilm.ts'
import { makeFilm } from './makeFilm.ts'
import { hashOfBuild } from './renderParts.ts'

/** Where the films of the command line lie. */
const folder = 'films'

const scripts = (): readonly string[] => readdirSync('e2e/films').filter((name) => name.endsWith('.film.ts'))

const makeAll = async (options: FilmOptions, studio: Studio): Promise<void> => {
  for (const lab of await labsOf(studio.browser, studio.site, options)) {
    const made = await makeFilm(lab, options, studio)
    console.log(
      `${made.files.join('\n')}\n${made.frames} frames (${made.rendered} rendered, ${made.rate.toFixed(1)} a second), hash ${made.hash.slice(0, 16)}`,
    )
  }
}

/** Makes the films that the command line asks for. Resolves to the exit code. */
export const runCommandLine = async (
  args: readonly string[],
  { site, executablePath }: { readonly site: string; readonly executablePath: string },
): Promise<number> => {
  const stop = new AbortController()
  process.once('SIGINT', () =>
    stop.abort(
      new FilmError('Stopped. Nothing half-written is left; what was rendered is kept for the next time.'),
    ),
  )
  try {
    const options = readOptions(args)
    if (args.includes('--help') || (options.what === '' && !options.all)) {
      console.log(`${usage}\n\nScripts: ${scripts().join(', ')}`)
      return args.includes('--help') ? 0 : 1
    }
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], handleSIGINT: false })
    try {
      await makeAll(options, { browser, site, build: hashOfBuild('dist'), folder, signal: stop.signal })
      return 0
    } finally {
      await browser.close()
    }
  } catch (error) {
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error
    if (!(reason instanceof FilmError)) throw error
    console.error(`\n${reason.message}`)
    return stop.signal.aborted ? 130 : 1
  }
}
