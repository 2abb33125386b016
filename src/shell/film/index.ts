import { onFrame } from '../../playhead/index.ts'
import { createFilmApi, type FilmApi } from './filmApi.ts'
import { startFilmClock, type FilmClock } from './filmClock.ts'
import type { FilmDriver } from './filmOfAddress.ts'
import { fixWorld } from './fixWorld.ts'
import { mountOverlay } from './overlay/mountOverlay.tsx'

/** The clock of the screen: what is asked of a recorder's clock happens by itself. */
const liveClock = (): FilmClock => {
  let now = 0
  onFrame((elapsed) => {
    now += elapsed
  })
  return { now: () => now, advanceTo: () => undefined }
}

const seedOf = (search: string): number => {
  const seed = Number(new URLSearchParams(search).get('seed') ?? 1)
  return Number.isInteger(seed) && seed >= 0 ? seed : 1
}

const follow = (api: FilmApi, clock: FilmClock): void => {
  let busy = false
  onFrame(() => {
    if (busy) return
    busy = true
    void api.seek(clock.now()).finally(() => {
      busy = false
    })
  })
}

/** Makes the page one that can be filmed. To be called before the first render. */
export const openFilm = (driver: FilmDriver): void => {
  document.documentElement.dataset['film'] = driver
  const clock = driver === 'record' ? startFilmClock() : liveClock()
  if (driver === 'record') fixWorld(clock.now, seedOf(location.search))
  const api = createFilmApi(clock, mountOverlay())
  window.replaygroundFilm = api
  if (driver === 'live') follow(api, clock)
}
