import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Browser } from 'playwright'
import { ffmetadataOf, type Chapter } from './captionFiles.ts'
import { chooseEncoder } from './chooseEncoder.ts'
import { FilmError } from './FilmError.ts'
import { formats, type FilmFormat, type FilmOptions } from './filmOptions.ts'
import { framesOfPart, hashOfPart, sha256, type StoredPart } from './partStore.ts'

/** Where films are made from and put. */
export interface Studio {
  readonly browser: Browser
  /** Address of the built site, with a slash at its end. */
  readonly site: string
  readonly build: string
  /** Folder of the films; rendered parts are kept in `.cache` in it. */
  readonly folder: string
  readonly signal: AbortSignal
}

/** All of a film but its container. The parts may still be on their way. */
export interface Footage {
  readonly name: string
  readonly title: string
  readonly parts: readonly Promise<StoredPart>[]
  readonly frames: number
  readonly chapters: readonly (Chapter & { readonly id: string })[]
  readonly vtt: string
  readonly transcript: string
}

/** A film that is there. */
export interface FinishedFilm {
  readonly files: readonly string[]
  readonly hash: string
}

const versions = (browser: Browser): Readonly<Record<string, string>> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return { replayground: version, chromium: browser.version(), node: process.versions.node }
}

interface Named {
  /** Path without its ending. */
  readonly base: string
  readonly wanted: readonly FilmFormat[]
}

const namesOf = (name: string, { out, formats: asked }: FilmOptions, folder: string): Named => {
  if (out === undefined) return { base: join(folder, name), wanted: asked }
  const ending = extname(out).slice(1)
  const format = formats.find((each) => each === ending)
  if (ending !== '' && format === undefined)
    throw new FilmError(
      `Failed to film: because --out ends in ".${ending}". Choose from ${formats.map((each) => `.${each}`).join(', ')}.`,
    )
  const base = join(dirname(out), basename(out, extname(out)))
  return { base, wanted: format === undefined ? asked : [format] }
}

/** Writes into a folder beside, and puts all in place at the end, so that nothing is ever half there. */
const inDraft = async (
  base: string,
  files: readonly string[],
  write: (draft: string) => Promise<void>,
): Promise<void> => {
  const draft = `${base}.draft-${process.pid}`
  mkdirSync(draft, { recursive: true })
  try {
    await write(draft)
    for (const ending of files) renameSync(join(draft, `film.${ending}`), `${base}.${ending}`)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

const encode = async (
  format: FilmFormat,
  draft: string,
  { chapters, parts }: Footage,
  [options, { browser, site, signal }]: readonly [FilmOptions, Studio],
): Promise<void> => {
  const encoder = await chooseEncoder(browser, site, options, {
    format,
    fps: options.fps,
    width: options.width,
    height: options.height,
    out: join(draft, `film.${format}`),
    metadata: join(draft, 'chapters.txt'),
    captions: options.captions === 'none' ? null : join(draft, 'film.vtt'),
    chapters,
  })
  signal.addEventListener('abort', encoder.cancel)
  try {
    for (const part of parts) await addAll(await part, encoder.add)
    signal.throwIfAborted()
    await encoder.finish()
  } catch (error) {
    encoder.cancel()
    throw error
  } finally {
    signal.removeEventListener('abort', encoder.cancel)
  }
}

const addAll = async (part: StoredPart, add: (png: Buffer) => Promise<void>): Promise<void> => {
  for (const png of framesOfPart(part)) await add(png)
}

const lastPictureOf = (part: StoredPart | undefined): Buffer => {
  let last: Buffer = Buffer.alloc(0)
  if (part !== undefined) for (const png of framesOfPart(part)) last = png
  return last
}

const manifestOf = (
  { name, title, frames, chapters }: Footage,
  parts: readonly StoredPart[],
  [options, { browser, build }]: readonly [FilmOptions, Studio],
) => ({
  title,
  film: name,
  frames,
  fps: options.fps,
  durationMs: (frames * 1000) / options.fps,
  size: { width: options.width, height: options.height },
  frameHash: hashOfFilm(parts),
  // Numbers that were measured while rendering differ from one rendering to the next.
  measured: parts.some(({ index }) => index.measured),
  seed: options.seed,
  settings: options,
  versions: versions(browser),
  build,
  chapters,
  parts: parts.map(({ index }) => ({ frames: index.frames.length, hash: hashOfPart(index) })),
})

/** The hash of all frames, part by part. */
export const hashOfFilm = (parts: readonly StoredPart[]): string =>
  sha256(parts.map(({ index }) => hashOfPart(index)).join('\n'))

/** Encodes a film in every format that was asked for, and writes what goes with it; all of it or nothing. */
export const finishFilm = async (
  footage: Footage,
  options: FilmOptions,
  studio: Studio,
): Promise<FinishedFilm> => {
  const { base, wanted } = namesOf(footage.name, options, studio.folder)
  const files = [...wanted, ...(options.captions === 'none' ? [] : ['vtt']), 'md', 'png', 'json']
  let hash = ''
  await inDraft(base, files, async (draft) => {
    writeFileSync(join(draft, 'film.vtt'), footage.vtt)
    writeFileSync(join(draft, 'film.md'), footage.transcript)
    writeFileSync(join(draft, 'chapters.txt'), ffmetadataOf(footage.title, footage.chapters))
    for (const format of wanted) await encode(format, draft, footage, [options, studio])
    const parts = await Promise.all(footage.parts)
    hash = hashOfFilm(parts)
    writeFileSync(join(draft, 'film.png'), lastPictureOf(parts[0]))
    const manifest = manifestOf(footage, parts, [options, studio])
    writeFileSync(join(draft, 'film.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  })
  return { files: files.map((ending) => `${base}.${ending}`), hash }
}
