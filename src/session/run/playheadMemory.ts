import type { Playhead } from '../../playhead/index.ts'

const keyOf = (labId: string): string => `replayground-playhead-${labId}`

/** How many runs of a lab are remembered. */
const mostRuns = 20

type Places = readonly (readonly [stream: string, now: number])[]

const isPlace = (value: unknown): value is Places[number] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number'

const placesOf = (labId: string): Places => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(labId)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPlace) : []
  } catch {
    return []
  }
}

/** Where the playhead of a run stood, in milliseconds of film time; 0 when that is not known. */
export const rememberedPlace = (labId: string, stream: string): number => {
  const now = placesOf(labId).find(([of]) => of === stream)?.[1] ?? 0
  return now >= 0 && now < Infinity ? now : 0
}

/** Remembers where the playhead of a run stands; without storage the next visit begins at 0. */
export const rememberPlace = (labId: string, stream: string, now: number): void => {
  const others = placesOf(labId).filter(([of]) => of !== stream)
  try {
    localStorage.setItem(keyOf(labId), JSON.stringify([[stream, now], ...others].slice(0, mostRuns)))
  } catch {
    // Nothing is lost but the place.
  }
}

/** Remembers each place where the playhead rests, some of those that it passes, and the one where the page is left. */
export const followPlace = (playhead: Playhead, labId: string, stream: string): (() => void) => {
  let saved = playhead.getState().now
  const save = (): void => {
    const { now, duration } = playhead.getState()
    if (duration === 0 || now === saved) return
    saved = now
    rememberPlace(labId, stream, now)
  }
  const unsubscribe = playhead.subscribe(({ now, playing, duration }) => {
    if (!playing || Math.abs(now - saved) > duration / 100) save()
  })
  window.addEventListener('pagehide', save)
  return () => {
    save()
    unsubscribe()
    window.removeEventListener('pagehide', save)
  }
}
