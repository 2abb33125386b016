import type { Browser } from 'playwright'
import type { FilmedLesson } from '../../src/shell/film/lessonFacts.ts'
import type { StepOnScreen } from '../../src/teaching/index.ts'
import { FilmError } from './FilmError.ts'
import type { FilmOptions } from './filmOptions.ts'
import { film, openFilmPage } from './openFilmPage.ts'

/** Reads the lesson of a lab from the page itself, in the language of the film. @throws {FilmError} names the labs there are */
export const readLesson = async (
  browser: Browser,
  site: string,
  lab: string,
  options: FilmOptions,
): Promise<FilmedLesson> => {
  const stage = await openFilmPage(browser, site, `#/labs/${lab}`, options)
  try {
    const labs = await film(stage.page, (api) => api.labs(), null)
    if (!labs.includes(lab))
      throw new FilmError(
        `Failed to film "${lab}": because there is no such lab. Choose from ${labs.join(', ')}.`,
      )
    await stage.page
      .waitForFunction((lab) => window.replaygroundFilm?.lesson()?.lab === lab, lab, { timeout: 20_000 })
      .catch(() => undefined)
    const lesson = await film(stage.page, (api) => api.lesson(), null)
    if (lesson !== null && lesson.steps.length > 0) return lesson
    throw new FilmError(
      `Failed to film "${lab}": because it has no lesson with steps. Film it by a script: docs/films.md.`,
    )
  } finally {
    await stage.close()
  }
}

/** The labs of a chapter, or of the whole course; a lab by itself otherwise. */
export const labsOf = async (
  browser: Browser,
  site: string,
  options: FilmOptions,
): Promise<readonly string[]> => {
  if (!options.all) return [options.what]
  const stage = await openFilmPage(browser, site, '#/', options)
  try {
    return await film(stage.page, (api) => api.labs(), null)
  } finally {
    await stage.close()
  }
}

const placeOf = (name: string, given: string, steps: readonly StepOnScreen[]): number => {
  const place = /^\d+$/.test(given) ? Number(given) - 1 : steps.findIndex(({ id }) => id === given)
  if (steps[place] !== undefined) return place
  throw new FilmError(
    `Failed to film: because --${name} is "${given}", and no step is called so. Choose from 1 to ${steps.length}: ${steps.map(({ id }) => id).join(', ')}.`,
  )
}

/** The settings that steps of the lesson are told under: those choose steps, and are not forced on others. */
export const chosenSteps = (lesson: FilmedLesson, options: FilmOptions): readonly StepOnScreen[] => {
  const { steps } = lesson
  const from = options.from === undefined ? 0 : placeOf('from', options.from, steps)
  const to = options.to === undefined ? steps.length - 1 : placeOf('to', options.to, steps)
  if (to < from)
    throw new FilmError(`Failed to film: because --to comes before --from. Give them the other way round.`)
  let chosen = steps.slice(from, to + 1)
  for (const [name, value] of Object.entries(options.settings)) {
    const values = new Set(
      steps.flatMap(({ facts }) => (facts?.[name] === undefined ? [] : [String(facts[name])])),
    )
    if (values.size === 0) {
      const names = new Set(steps.flatMap(({ facts }) => Object.keys(facts ?? {})))
      for (const own of ['from', 'until', 'askAt']) names.delete(own)
      throw new FilmError(
        `Failed to film "${lesson.lab}": because no step of its lesson is told under a setting "${name}". ${names.size === 0 ? 'It has none' : `Settings: ${[...names].join(', ')}`}. Options: npm run film -- --help.`,
      )
    }
    chosen = chosen.filter(({ facts }) => String(facts?.[name]) === value)
    if (chosen.length === 0)
      throw new FilmError(
        `Failed to film "${lesson.lab}": because no step is told with ${name} "${value}". Choose from ${[...values].join(', ')}.`,
      )
  }
  return chosen
}
