import { playheadOnScreen, type Playhead } from '../../playhead/index.ts'
import { lessonOnScreen } from '../../teaching/index.ts'
import type { Language } from '../../words/index.ts'
import { createCamera, type CameraAim } from './camera.ts'
import type { FilmClock } from './filmClock.ts'
import { filmedLabs, filmedLesson, spanOfStep, type FilmedLesson, type PlayedSpan } from './lessonFacts.ts'
import type { OverlayLayer } from './overlay/mountOverlay.tsx'
import type { Overlay } from './overlay/picture.ts'
import { quiet, settle } from './settle.ts'

/** What a recorder does with a page; `window.replaygroundFilm`. Times are on the film's clock, in milliseconds. */
export interface FilmApi {
  /** Moves everything to a moment. Resolves to whether anything on the page changed. */
  readonly seek: (at: number) => Promise<boolean>
  readonly now: () => number
  /** Waits until the page has come to rest, while the film's clock stands. */
  readonly quiet: () => Promise<void>
  readonly stage: (is: 'lesson' | 'page') => void
  readonly labs: () => readonly string[]
  readonly lesson: () => FilmedLesson | null
  /** Brings the world to the step on screen. */
  readonly show: () => Promise<{ readonly span: PlayedSpan | null; readonly holds: boolean | null }>
  /** Plays up to `until` so that it takes `lasts`; begins when its own button is pressed. */
  readonly prepare: (span: PlayedSpan, lasts: number) => void
  readonly draw: (change: Partial<Overlay>) => void
  /** Points the camera: at the `whole` picture, at its `meaning`, or at what a selector names. */
  readonly aim: (at: string) => void
  /** What must not be, and what makes a film differ: running animations of the browser, and measured numbers in sight. */
  readonly leaks: () => { readonly animations: number; readonly measured: number }
}

declare global {
  interface Window {
    replaygroundFilm?: FilmApi
  }
}

const holdsNow = (): boolean | null => {
  const told = document.querySelector('[data-metric="lessonHolds"]')?.getAttribute('data-holds')
  return told == null ? null : told === 'true'
}

const inSight = (element: Element): boolean => element.getClientRects().length > 0

/** Stops a playhead at a moment, whatever it was told. */
const stopAt = (playhead: Playhead, until: number): (() => void) =>
  playhead.subscribe(({ now, playing }) => {
    if (!playing || now < until) return
    playhead.pause()
    playhead.seek(until)
  })

/** How far a span has been played, 0 to 1. */
const progressOf = (span: PlayedSpan | null): number => {
  const now = playheadOnScreen()?.getState().now
  if (span === null || now === undefined) return 0
  return Math.min(1, Math.max(0, (now - span.from) / (span.until - span.from)))
}

const show = async (): ReturnType<FilmApi['show']> => {
  const lesson = lessonOnScreen()
  const step = lesson?.steps[lesson.current]
  if (lesson === null || step === undefined)
    throw new Error('Failed to show the step: because no lesson is on screen. Open a lab that has one.')
  await lesson.show()
  await quiet()
  return { span: spanOfStep(step), holds: holdsNow() }
}

const setStage = (is: 'lesson' | 'page'): void => {
  const { dataset, style } = document.documentElement
  dataset['filmStage'] = is
  if (is === 'page') return
  dataset['presented'] = ''
  dataset['controls'] = 'hidden'
  style.setProperty('--presenting-scale', '1')
  const root = document.getElementById('root')
  if (root !== null) root.dataset['presenting'] = ''
}

const aimOf = (at: string): CameraAim => {
  if (at === 'whole' || at === 'meaning') return { is: at }
  const element = document.querySelector(at)
  if (element === null)
    throw new Error(`Failed to point the camera: because nothing on the page is "${at}". Check the selector.`)
  return { is: 'element', element }
}

/** Whatever changes on the page, seen once a frame. */
const watchChanges = (): (() => boolean) => {
  let seen = false
  const observer = new MutationObserver(() => {
    seen = true
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  return () => {
    const changed = seen || observer.takeRecords().length > 0
    seen = false
    return changed
  }
}

/** The interface for a recorder over a clock, a camera and an overlay. */
export const createFilmApi = (clock: FilmClock, layer: OverlayLayer): FilmApi => {
  const camera = createCamera()
  const changed = watchChanges()
  let stop: (() => void) | null = null
  let last = 0
  let played: PlayedSpan | null = null
  return {
    now: clock.now,
    seek: async (at) => {
      await settle()
      clock.advanceTo(at)
      await settle()
      camera.step(at - last, progressOf(played))
      last = at
      layer.draw(at)
      return changed()
    },
    quiet,
    stage: setStage,
    labs: filmedLabs,
    lesson: () => filmedLesson(document.documentElement.lang as Language),
    show,
    prepare: ({ from, until }, lasts) => {
      const playhead = playheadOnScreen()
      if (playhead === null) return
      stop?.()
      playhead.pause()
      playhead.seek(from)
      playhead.setSpeed((until - from) / lasts)
      stop = stopAt(playhead, until)
      played = { from, until }
    },
    draw: layer.set,
    aim: (at) => camera.aim(aimOf(at)),
    leaks: () => ({
      animations: document.getAnimations().length,
      measured: [...document.querySelectorAll('[data-origin="measured"]')].filter(inSight).length,
    }),
  }
}
