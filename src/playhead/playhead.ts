import { createStore, type StoreApi } from 'zustand/vanilla'
import { onFrame } from './clock.ts'
import { firstAfter, lastBefore } from './search.ts'
import { emptyLine, type Mark, type TimeLine } from './timeLine.ts'

export interface PlayheadState extends Required<TimeLine> {
  /** Film time in milliseconds; 0 to `duration`. */
  readonly now: number
  readonly playing: boolean
  /** Film milliseconds a real millisecond; within `speeds`. */
  readonly speed: number
  readonly speeds: { readonly min: number; readonly max: number }
}

/** A position in a film, and the only thing that moves it. */
export interface Playhead extends Pick<
  StoreApi<PlayheadState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  readonly play: () => void
  readonly pause: () => void
  readonly toggle: () => void
  /** Goes to a moment; outside the film: to its nearest end. */
  readonly seek: (at: number) => void
  readonly stepForward: () => void
  readonly stepBack: () => void
  readonly nextMark: () => void
  readonly previousMark: () => void
  readonly setSpeed: (speed: number) => void
  /** Another time line under the same playhead. It stays where it is, as far as the line reaches, or goes to `now`. */
  readonly load: (line: TimeLine, now?: number) => void
  /** Stops for good. */
  readonly dispose: () => void
}

export interface PlayheadOptions {
  /** Default 1. */
  readonly speed?: number
  /** Default 1/1,000 to 100. */
  readonly speeds?: { readonly min: number; readonly max: number }
}

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))

/** A playhead at 0, paused, over an empty film. */
export const createPlayhead = ({
  speed = 1,
  speeds = { min: 0.001, max: 100 },
}: PlayheadOptions = {}): Playhead => {
  const store = createStore<PlayheadState>(() => ({ ...emptyLine, now: 0, playing: false, speed, speeds }))
  const { getState, getInitialState, setState, subscribe } = store
  let stopTicking: (() => void) | null = null

  const pause = (): void => {
    stopTicking?.()
    stopTicking = null
    if (getState().playing) setState({ playing: false })
  }

  const seek = (at: number): void => {
    const { duration, now } = getState()
    const next = within(at, 0, duration)
    if (next !== now) setState({ now: next })
  }

  const tick = (elapsed: number): void => {
    const { now, speed: current, duration } = getState()
    seek(now + elapsed * current)
    if (getState().now >= duration) pause()
  }

  const play = (): void => {
    const { now, duration, playing } = getState()
    if (playing || duration === 0) return
    setState({ playing: true, now: now >= duration ? 0 : now })
    stopTicking = onFrame(tick)
  }

  const jump = (at: number): void => {
    pause()
    seek(at)
  }

  let known: { readonly marks: readonly Mark[]; readonly times: readonly number[] } = { marks: [], times: [] }
  /** Kept, because there can be 100,000 of them. */
  const markTimes = (): readonly number[] => {
    const { marks } = getState()
    if (marks !== known.marks) known = { marks, times: marks.map(({ at }) => at) }
    return known.times
  }

  return {
    getState,
    getInitialState,
    subscribe,
    play,
    pause,
    toggle: () => (getState().playing ? pause() : play()),
    seek,
    stepForward: () => jump(firstAfter(getState().stops, getState().now) ?? getState().duration),
    stepBack: () => jump(lastBefore(getState().stops, getState().now) ?? 0),
    nextMark: () => jump(firstAfter(markTimes(), getState().now) ?? getState().duration),
    previousMark: () => jump(lastBefore(markTimes(), getState().now) ?? 0),
    setSpeed: (next) => setState({ speed: within(next, speeds.min, speeds.max) }),
    load: (line, now = getState().now) => {
      setState({ ...emptyLine, ...line, now: within(now, 0, line.duration) })
      if (line.duration === 0) pause()
    },
    dispose: pause,
  }
}
