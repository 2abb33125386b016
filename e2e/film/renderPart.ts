import type { Browser } from 'playwright'
import { FilmError } from './FilmError.ts'
import type { FilmOptions } from './filmOptions.ts'
import { film, openFilmPage, type FilmPage } from './openFilmPage.ts'
import type { PartPlan } from './plan.ts'

/** What a part is rendered from. */
export interface PartJob {
  readonly lab: string
  readonly plan: PartPlan
  /** Titles of the steps that the film shows, for its end. */
  readonly titles: readonly string[]
  readonly options: FilmOptions
  readonly site: string
}

/** Takes each frame in turn; null: the same picture as the frame before. */
export type TakeFrame = (png: Buffer | null, index: number) => void | Promise<void>

/** What was seen while a part was rendered. */
export interface Seen {
  /** Whether numbers were in sight that were measured while rendering: they differ from one rendering to the next. */
  readonly measured: boolean
}

const warmUp = 10

type StepPlan = Extract<PartPlan, { is: 'step' }>

const settingText = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')

const beginStep = async (stage: FilmPage, plan: StepPlan, { options }: PartJob) => {
  const shown = await film(stage.page, (api) => api.show(), null)
  if (shown.holds === false)
    throw new FilmError(
      `Failed to film the step "${plan.id}": because what it says does not hold${settingText(options.settings) === '' ? '' : ` with ${settingText(options.settings)}`}. Choose other settings.`,
    )
  return shown.span
}

/** Where the play button is, for the pointer. */
const playButton = async ({ page }: FilmPage) => {
  const box = await page.locator('[role="group"] button[data-prominent="true"]').first().boundingBox()
  return box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

interface Moment {
  readonly at: number
  readonly act: () => Promise<void>
}

/** What happens in a step and at which frame. */
const momentsOfStep = async (stage: FilmPage, plan: StepPlan, job: PartJob): Promise<readonly Moment[]> => {
  const { page } = stage
  const { options } = job
  const burned = options.captions === 'burned'
  const ms = 1000 / options.fps
  const span = await beginStep(stage, plan, job)
  const button = span === null ? null : await playButton(stage)
  const { question } = plan.step
  const draw = (change: object): Promise<void> => film(page, (api, given) => api.draw(given), change)
  const asks = plan.told > plan.card && question !== undefined
  const fade = { lasts: 300 }
  const title = plan.title
  const questionCard = (right: string | null) => ({
    card: { is: 'question', title, ask: question?.ask ?? '', options: question?.options ?? [], right },
    fading: null,
  })
  const begin = async (): Promise<void> => {
    if (button !== null) await draw({ pressed: plan.begins * ms })
    if (span === null) return
    await film(page, (api, [span, lasts]) => api.prepare(span, lasts), [span, plan.plays * ms] as const)
    await page
      .locator('[role="group"] button[data-prominent="true"]')
      .first()
      .evaluate((element: HTMLElement) => element.click())
    if (options.camera) await film(page, (api) => api.aim('meaning'), null)
  }
  const reach = async (): Promise<void> => {
    if (button === null) return
    const from = { x: 760, y: 520 }
    await draw({
      pointer: { from, to: button, began: plan.told * ms, lasts: (plan.begins - plan.told) * ms * 0.9 },
    })
  }
  const fadeAt = (frame: number): Moment => ({
    at: frame - Math.round(fade.lasts / ms),
    act: () => draw({ fading: { began: (frame - Math.round(fade.lasts / ms)) * ms, ...fade } }),
  })
  return [
    ...(asks
      ? [
          { at: plan.card, act: () => draw(questionCard(null)) },
          { at: plan.asked, act: () => draw(questionCard(question.right)) },
          fadeAt(plan.told),
        ]
      : [fadeAt(plan.card)]),
    { at: plan.told, act: () => draw({ card: null, fading: null }) },
    { at: plan.told, act: reach },
    ...(burned
      ? plan.cues.flatMap(({ from, to, text }) => [
          { at: to, act: () => draw({ caption: null }) },
          { at: from, act: () => draw({ caption: text }) },
        ])
      : []),
    { at: plan.begins, act: begin },
    { at: plan.begins + Math.round(1500 / ms), act: () => draw({ pointer: null }) },
    {
      at: plan.begins + Math.round(plan.plays * 0.8),
      act: () => film(page, (api) => api.aim('whole'), null),
    },
  ]
}

const cardOf = (job: PartJob, words: { title: string; chapter: string; teaches: string }) => {
  const { plan, titles, options } = job
  switch (plan.is) {
    case 'title':
      return { is: 'title', chapter: words.chapter, title: words.title, say: words.teaches }
    case 'end':
      return { is: 'end', title: words.title, steps: titles, say: `#/labs/${job.lab} · seed ${options.seed}` }
    case 'step':
      return { is: 'chapter', place: `${plan.number} / ${plan.of}`, title: plan.title }
  }
}

const opened = async (stage: FilmPage, { plan, lab }: PartJob): Promise<void> => {
  const wanted = plan.is === 'step' ? plan.number - 1 : 0
  await stage.page
    .waitForFunction(
      ([lab, wanted]) => {
        const lesson = window.replaygroundFilm?.lesson()
        return lesson?.lab === lab && (lesson?.steps.length ?? 0) > Number(wanted)
      },
      [lab, wanted],
      { timeout: 20_000 },
    )
    .catch(() => {
      throw new FilmError(
        `Failed to film "${lab}": because it shows no lesson within 20 s. Open #/labs/${lab} to see why.`,
      )
    })
}

/** Renders a part from a fresh page, frame by frame. `wanted`: which frames need a picture. */
export const renderPart = async (
  browser: Browser,
  job: PartJob,
  take: TakeFrame,
  wanted: (index: number) => boolean = () => true,
): Promise<Seen> => {
  const { plan, lab, options, site } = job
  const ms = 1000 / options.fps
  const stage = await openFilmPage(
    browser,
    site,
    `#/labs/${lab}${plan.is === 'step' ? `/${plan.id}` : ''}`,
    options,
  )
  try {
    await opened(stage, job)
    await film(stage.page, (api) => api.stage('lesson'), null)
    await film(stage.page, (api) => api.quiet(), null)
    const lesson = await film(stage.page, (api) => api.lesson(), null)
    const words = lesson ?? { title: lab, chapter: '', teaches: '' }
    const strip = { title: words.title, place: plan.is === 'step' ? `${plan.number}. ${plan.title}` : '' }
    await film(stage.page, (api, [card, strip]) => api.draw({ card, strip } as never), [
      cardOf(job, words),
      strip,
    ] as const)
    for (let index = warmUp; index > 0; index -= 1) await stage.frame(-index * ms, false)
    const moments = plan.is === 'step' ? await momentsOfStep(stage, plan, job) : []
    let measured = false
    for (let index = 0; index < plan.frames; index += 1) {
      for (const { act } of moments.filter(({ at }) => at === index)) await act()
      await take(await stage.frame(index * ms, wanted(index)), index)
      if (index === plan.frames - 1) measured = await checkLeaks(stage, plan.id)
    }
    return { measured }
  } finally {
    await stage.close()
  }
}

const checkLeaks = async ({ page }: FilmPage, id: string): Promise<boolean> => {
  const { animations, measured } = await film(page, (api) => api.leaks(), null)
  if (animations > 0)
    throw new FilmError(
      `Failed to film "${id}": because ${animations} animations run on the browser's own clock. Move them to framer-motion or the playhead.`,
    )
  return measured > 0
}
