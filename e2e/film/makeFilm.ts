import { join } from 'node:path'
import { chaptersOf, placeParts, transcriptOf, vttOf } from './captionFiles.ts'
import type { FilmOptions } from './filmOptions.ts'
import { finishFilm, type FinishedFilm, type Studio } from './finishFilm.ts'
import { chosenSteps, readLesson } from './lessonFilm.ts'
import { planLesson } from './plan.ts'
import { createProgress } from './progress.ts'
import { renderParts } from './renderParts.ts'

/** A film, and what it took. */
export interface MadeFilm extends FinishedFilm {
  readonly frames: number
  readonly rendered: number
  /** Frames rendered in a second of real time, encoding included. */
  readonly rate: number
}

/** Makes the film of a lab's lesson: what has not changed since the last time is not rendered again. */
export const makeFilm = async (lab: string, options: FilmOptions, studio: Studio): Promise<MadeFilm> => {
  const { browser, site, build, folder, signal } = studio
  const lesson = await readLesson(browser, site, lab, options)
  const steps = chosenSteps(lesson, options)
  const plans = planLesson(lesson, steps, options)
  const placed = placeParts(plans)
  const frames = plans.reduce((sum, plan) => sum + plan.frames, 0)
  const progress = createProgress(lab, frames)
  const titles = steps.map(({ title }) => title)
  const parts = renderParts(
    plans.map((plan) => ({ lab, plan, titles, options, site })),
    { browser, build, store: join(folder, '.cache'), progress: progress.add, signal },
    options.shards,
  )
  const made = await finishFilm(
    {
      name: lab,
      title: lesson.title,
      parts,
      frames,
      chapters: chaptersOf(placed, options.fps),
      vtt: vttOf(placed, options.fps),
      transcript: transcriptOf(lesson.title, placed, options.fps),
    },
    options,
    studio,
  )
  return { ...made, frames, rendered: progress.rendered(), rate: progress.rate() }
}
