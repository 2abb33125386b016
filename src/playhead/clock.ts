type Tick = (elapsed: number) => void

/** What asks for frames: the screen, or a recorder that makes time itself. */
export interface ClockDriver {
  /** Calls back once, with the time of the next frame in milliseconds. */
  readonly ask: (frame: (now: number) => void) => void
  /** The time now, on the same scale; null where only a frame knows it. */
  readonly now: () => number | null
}

const screen: ClockDriver = { ask: (frame) => void requestAnimationFrame(frame), now: () => null }

const ticking = new Set<Tick>()
let driver = screen
let last: number | null = null

const frame = (now: number): void => {
  const elapsed = last === null ? 0 : now - last
  last = now
  for (const tick of Array.from(ticking)) tick(elapsed)
  if (ticking.size > 0) driver.ask(frame)
  else last = null
}

/** Gives the clock to another driver. To be called before anything ticks. */
export const driveClock = (by: ClockDriver): void => {
  driver = by
}

/**
 * Calls `tick` once a frame with the milliseconds since the frame before, until the returned function is called.
 * This is the only place that asks the browser for frames.
 */
export const onFrame = (tick: Tick): (() => void) => {
  if (ticking.size === 0) {
    last = driver.now()
    driver.ask(frame)
  }
  ticking.add(tick)
  return () => {
    ticking.delete(tick)
  }
}
