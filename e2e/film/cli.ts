import { chromium } from 'playwright'
import { browserFlags } from './browserFlags.ts'
import { FilmError } from './FilmError.ts'
import { readOptions, usage, type FilmOptions } from './filmOptions.ts'
import { labsOf } from './lessonFilm.ts'
import type { Studio } from './finishFilm.ts'
import { makeFilm, type MadeFilm } from './makeFilm.ts'
import { loadScript, makeScriptFilm, scriptsThere, type LoadModule } from './makeScriptFilm.ts'
import { playLive } from './playScript.ts'
import { hashOfBuild } from './renderParts.ts'

/** Where the films of the command line lie. */
const folder = 'films'

const tell = ({ files, frames, rendered, rate, hash }: MadeFilm): void =>
  console.log(
    `${files.join('\n')}\n${frames} frames (${rendered} rendered, ${rate.toFixed(1)} a second), hash ${hash.slice(0, 16)}`,
  )

/** Makes one film after the other; what cannot be filmed is told, and the others are made all the same. */
const makeAll = async (options: FilmOptions, studio: Studio): Promise<void> => {
  const failed: string[] = []
  for (const lab of await labsOf(studio.browser, studio.site, options)) {
    try {
      tell(await makeFilm(lab, options, studio))
    } catch (error) {
      if (!options.all || !(error instanceof FilmError) || studio.signal.aborted) throw error
      failed.push(error.message)
      console.error(error.message)
    }
  }
  if (failed.length > 0) throw new FilmError(`Not all films were made:\n${failed.join('\n')}`)
}

const filmScript = async (options: FilmOptions, studio: Studio, load: LoadModule): Promise<void> => {
  const script = await loadScript(options.what, load)
  if (options.live) return playLive(studio.browser, studio.site, script, options)
  tell(await makeScriptFilm(options.what, script, options, studio))
}

interface CommandLine {
  readonly site: string
  readonly executablePath: string
  readonly load: LoadModule
}

/** Makes the films that the command line asks for. Resolves to the exit code. */
export const runCommandLine = async (
  args: readonly string[],
  { site, executablePath, load }: CommandLine,
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
      console.log(`${usage}\n\nScripts: ${scriptsThere().join(', ')}`)
      return args.includes('--help') ? 0 : 1
    }
    const isScript = options.what.endsWith('.ts')
    if (options.live && !isScript)
      throw new FilmError(
        `Failed to play live: because "${options.what}" is no script; present a lab by its own address, #/present/${options.what}. Scripts in e2e/films: ${scriptsThere().join(', ')}.`,
      )
    const browser = await chromium.launch({
      executablePath,
      args: [...browserFlags],
      handleSIGINT: false,
      headless: !options.live,
    })
    try {
      const studio = { browser, site, build: hashOfBuild('dist'), folder, signal: stop.signal }
      await (isScript ? filmScript(options, studio, load) : makeAll(options, studio))
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
