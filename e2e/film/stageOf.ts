import type { Locator, Page } from 'playwright'
import type { Overlay, ScreenPoint } from '../../src/shell/film/overlay/picture.ts'
import { FilmError } from './FilmError.ts'
import type { FilmStage } from './filmScript.ts'
import { film } from './openFilmPage.ts'
import { captionsOf, readingTime } from './pace.ts'

/** What makes time pass: a recorder, frame by frame, or the clock on the wall. */
export interface Reel {
  readonly page: Page
  /** Now on the film's clock, in milliseconds. */
  readonly now: () => Promise<number>
  readonly pass: (ms: number) => Promise<void>
  /** Shortest time that can pass. */
  readonly least: number
  readonly wpm: number
  readonly burned: boolean
  /** Told when something begins: a scene, or a caption with its length in milliseconds. */
  readonly noteScene: (title: string) => void
  readonly noteCue: (text: string) => { readonly end: () => void }
}

const moveLasts = 800
const afterPress = 350

const centre = async (target: Locator): Promise<ScreenPoint> => {
  await target.waitFor({ state: 'visible', timeout: 10_000 })
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null)
    throw new FilmError(`Failed to point: because ${String(target)} has no place on the page. Show it first.`)
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const seen = await target.evaluate(
    (_, { x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight,
    point,
  )
  if (!seen)
    throw new FilmError(
      `Failed to point: because ${String(target)} is outside the picture. Move the camera back first: zoom(null).`,
    )
  return point
}

/** The pointer of a film: where it is, and how it gets elsewhere. */
const pointerOf = ({ page, now, pass }: Reel, draw: (change: Partial<Overlay>) => Promise<void>) => {
  let at: ScreenPoint = { x: 900, y: 600 }
  return {
    moveTo: async (to: ScreenPoint): Promise<void> => {
      await draw({ pointer: { from: at, to, began: await now(), lasts: moveLasts } })
      await pass(moveLasts + 120)
      at = to
    },
    follow: async (to: ScreenPoint): Promise<void> => {
      await draw({ pointer: { from: to, to, began: await now(), lasts: 0 } })
      await page.mouse.move(to.x, to.y)
      at = to
    },
    /** The real pointer leaves, so that nothing is lit up because it happens to lie under it. */
    park: (): Promise<void> => page.mouse.move(0, 0),
  }
}

/** The words of a key as they stand on it. */
const keyName = (key: string): string =>
  key.replace('Arrow', '').replace('Control', 'Ctrl').replace('Page', 'Page ').replaceAll('+', ' + ')

/** The functions of a script over something that makes time pass. */
export const stageOf = (reel: Reel): FilmStage => {
  const { page, now, pass, least, wpm, burned } = reel
  const draw = (change: Partial<Overlay>): Promise<void> =>
    film(page, (api, given) => api.draw(given), change)
  const rest = (): Promise<void> => film(page, (api) => api.quiet(), null)
  const pointer = pointerOf(reel, draw)

  const scene = async (title: string): Promise<void> => {
    reel.noteScene(title)
    await draw({ card: { is: 'chapter', place: '', title }, fading: null, caption: null, pointer: null })
    await pass(1300)
    await draw({ fading: { began: await now(), lasts: 300 } })
    await pass(300)
    await draw({ card: null, fading: null })
  }

  const say = async (text: string): Promise<void> => {
    for (const caption of captionsOf(text)) {
      const cue = reel.noteCue(caption)
      if (burned) await draw({ caption })
      await pass(readingTime(caption, wpm))
      cue.end()
    }
    await draw({ caption: null })
  }

  const click = async (target: Locator): Promise<void> => {
    await pointer.moveTo(await centre(target))
    await draw({ pressed: await now() })
    await target.click({ timeout: 10_000 })
    await pointer.park()
    await rest()
    await pass(afterPress)
  }

  const press = async (key: string): Promise<void> => {
    await draw({ keys: keyName(key) })
    await pass(250)
    await page.keyboard.press(key)
    await rest()
    await pass(650)
    await draw({ keys: null })
  }

  const drag = async (what: Locator, to: Locator): Promise<void> => {
    const from = await centre(what)
    const goal = await centre(to)
    await pointer.moveTo(from)
    await draw({ pressed: await now() })
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    const steps = Math.max(4, Math.round(900 / least))
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps
      await pointer.follow({ x: from.x + (goal.x - from.x) * part, y: from.y + (goal.y - from.y) * part })
      await pass(900 / steps)
    }
    await page.mouse.up()
    await pointer.park()
    await rest()
    await pass(afterPress)
  }

  const waitUntil: FilmStage['waitUntil'] = async (isSo, atMost = 20_000) => {
    const until = (await now()) + atMost
    while (!(await isSo())) {
      if ((await now()) >= until)
        throw new FilmError(
          `Failed to film: because what the script waits for is not so after ${atMost} ms. Wait for something else, or longer.`,
        )
      await pass(Math.max(least, 100))
    }
  }

  const zoom = async (target: Locator | null): Promise<void> => {
    await page.evaluate(() => document.querySelector('[data-film-zoom]')?.removeAttribute('data-film-zoom'))
    await target?.evaluate((element) => element.setAttribute('data-film-zoom', ''))
    await film(page, (api, at) => api.aim(at), target === null ? 'whole' : '[data-film-zoom]')
    await pass(1600)
  }

  return {
    page,
    scene,
    say,
    click,
    press,
    drag,
    waitUntil,
    zoom,
    wait: pass,
    lesson: async () => {
      await page.waitForFunction(() => (window.replaygroundFilm?.lesson()?.steps.length ?? 0) > 0, null, {
        timeout: 10_000,
      })
      const lesson = await film(page, (api) => api.lesson(), null)
      if (lesson !== null) return lesson
      throw new FilmError(
        'Failed to read the lesson: because none is on screen. Begin at a lab that has one.',
      )
    },
  }
}
