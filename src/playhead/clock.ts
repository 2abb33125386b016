type Tick = (elapsed: number) => void

const ticking = new Set<Tick>()
let last: number | null = null

const frame = (wallNow: number): void => {
  const elapsed = last === null ? 0 : wallNow - last
  last = wallNow
  for (const tick of Array.from(ticking)) tick(elapsed)
  if (ticking.size > 0) requestAnimationFrame(frame)
  else last = null
}

/**
 * Calls `tick` once a frame with the real milliseconds since the frame before, until the returned function is called.
 * This is the only place that asks the browser for frames.
 */
export const onFrame = (tick: Tick): (() => void) => {
  if (ticking.size === 0) {
    last = null
    requestAnimationFrame(frame)
  }
  ticking.add(tick)
  return () => {
    ticking.delete(tick)
  }
}
