import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { scriptTranscript, scriptVtt } from './captionFiles.ts'
import { FilmError } from './FilmError.ts'
import type { FilmOptions } from './filmOptions.ts'
import type { FilmScript } from './filmScript.ts'
import { finishFilm, type Studio } from './finishFilm.ts'
import type { MadeFilm } from './makeFilm.ts'
import { writePart } from './partStore.ts'
import { playScript } from './playScript.ts'
import { createProgress } from './progress.ts'

/** Loads a TypeScript module. */
export type LoadModule = (path: string) => Promise<Readonly<Record<string, unknown>>>

const ending = '.film.ts'

/** The scripts that there are. */
export const scriptsThere = (): readonly string[] =>
  existsSync('e2e/films') ? readdirSync('e2e/films').filter((name) => name.endsWith(ending)) : []

const isScript = (value: unknown): value is FilmScript =>
  typeof value === 'object' && value !== null && 'play' in value && 'title' in value && 'address' in value

/** Loads a script by its path. @throws {FilmError} names the scripts there are */
export const loadScript = async (path: string, load: LoadModule): Promise<FilmScript> => {
  if (!existsSync(path))
    throw new FilmError(
      `Failed to film "${path}": because there is no such file. Scripts in e2e/films: ${scriptsThere().join(', ')}.`,
    )
  const { film } = await load(path)
  if (isScript(film)) return film
  throw new FilmError(
    `Failed to film "${path}": because it exports no \`film\`. Write: export const film = defineFilm({ ... }).`,
  )
}

/** Makes the film of a script: first a rehearsal without pictures, which tells how long it is, then the film. */
export const makeScriptFilm = async (
  path: string,
  script: FilmScript,
  options: FilmOptions,
  studio: Studio,
): Promise<MadeFilm> => {
  const { browser, site, folder, build, signal } = studio
  const name = basename(path, ending)
  const rehearsed = await playScript(browser, site, script, [options, null])
  const progress = createProgress(name, rehearsed.frames)
  const writing = writePart(join(folder, '.cache', `script-${name}`))
  try {
    const played = await playScript(browser, site, script, [
      options,
      (png) => {
        signal.throwIfAborted()
        writing.take(png)
        progress.add(1, true)
      },
    ])
    const part = writing.keep(build, played.measured)
    const { frames, scenes } = played
    const chapters = scenes.map(({ title, begins }, place) => ({
      id: `scene-${place + 1}`,
      title,
      from: (begins * 1000) / options.fps,
      to: ((scenes[place + 1]?.begins ?? frames) * 1000) / options.fps,
    }))
    const footage = {
      name,
      title: script.title,
      parts: [Promise.resolve(part)],
      frames,
      chapters,
      vtt: scriptVtt(played.cues, options.fps),
      transcript: scriptTranscript(script.title, played, options.fps),
    }
    const made = await finishFilm(footage, options, studio)
    return { ...made, frames, rendered: progress.rendered(), rate: progress.rate() }
  } catch (error) {
    writing.drop()
    throw error
  }
}
