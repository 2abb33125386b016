import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { findPart, sealAgain, sha256, writePart, type StoredPart } from './partStore.ts'
import { renderPart, type PartJob } from './renderPart.ts'

/** Changes with anything in the built site. */
export const hashOfBuild = (dist: string): string => {
  const hash = createHash('sha256')
  for (const name of readdirSync(join(dist, 'assets')).toSorted()) hash.update(`${name}\n`)
  return hash.digest('hex').slice(0, 16)
}

export interface RenderContext {
  readonly browser: Browser
  readonly build: string
  /** Folder of the stored parts. */
  readonly store: string
  /** Told with each frame: whether it was rendered now, or had been before. */
  readonly progress: (frames: number, rendered: boolean) => void
  readonly signal: AbortSignal
}

/** What decides the pictures of a part, apart from the program itself. */
const keyOf = ({ lab, plan, titles, options }: PartJob, { browser }: RenderContext): string => {
  const { width, height, fps, theme, lang, captions, camera, seed, settings } = options
  const looks = { width, height, fps, theme, lang, captions: captions === 'burned', camera, seed, settings }
  const shownTitles = plan.is === 'end' ? titles : []
  return sha256(JSON.stringify({ lab, plan, shownTitles, looks, browser: browser.version() })).slice(0, 24)
}

/** A few frames, spread over a part: they tell whether another build still draws it the same way. */
const probes = (frames: number): readonly number[] =>
  [0.1, 0.3, 0.5, 0.7, 0.85, 1].map((part) => Math.max(0, Math.ceil(part * frames) - 1))

class Stopped extends Error {}

const isStillSo = async (stored: StoredPart, job: PartJob, context: RenderContext): Promise<boolean> => {
  const wanted = new Set(probes(job.plan.frames))
  const { frames, pictures } = stored.index
  try {
    await renderPart(
      context.browser,
      job,
      (png, index) => {
        if (context.signal.aborted) throw new Stopped()
        if (png === null) return
        if (pictures[frames[index] ?? -1]?.sha !== sha256(png)) throw new Stopped()
      },
      (index) => wanted.has(index),
    )
    return true
  } catch (error) {
    if (error instanceof Stopped) return false
    throw error
  }
}

/** Renders a part, unless it is there already and still looks the same. */
export const storedOrRendered = async (job: PartJob, context: RenderContext): Promise<StoredPart> => {
  const dir = join(context.store, keyOf(job, context))
  const found = job.options.fresh ? null : findPart(dir)
  if (found !== null) {
    const same = found.index.build === context.build || (await isStillSo(found, job, context))
    if (same) {
      context.progress(job.plan.frames, false)
      return found.index.build === context.build ? found : sealAgain(found, context.build)
    }
  }
  const writing = writePart(dir)
  try {
    const { measured } = await renderPart(context.browser, job, (png) => {
      context.signal.throwIfAborted()
      writing.take(png)
      context.progress(1, true)
    })
    return writing.keep(context.build, measured)
  } catch (error) {
    writing.drop()
    throw error
  }
}

/** Renders parts, several at a time; resolves each in its place as soon as it is there. */
export const renderParts = (
  jobs: readonly PartJob[],
  context: RenderContext,
  shards: number,
): readonly Promise<StoredPart>[] => {
  const lanes: Promise<unknown>[] = Array.from({ length: shards }, () => Promise.resolve())
  return jobs.map((job, index) => {
    const lane = index % shards
    const part = (lanes[lane] ?? Promise.resolve()).then(() => {
      context.signal.throwIfAborted()
      return storedOrRendered(job, context)
    })
    lanes[lane] = part
    // What fails is told where the part is awaited.
    part.catch(() => undefined)
    return part
  })
}
