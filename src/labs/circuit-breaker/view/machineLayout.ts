import type { BreakerMode } from '../../../resilience/index.ts'

/** Centre of each state in the drawing, 640 x 210 units. */
export const machinePlaces: Readonly<Record<BreakerMode, readonly [x: number, y: number]>> = {
  closed: [90, 60],
  open: [350, 60],
  halfOpen: [350, 168],
  forcedOpen: [550, 30],
  disabled: [550, 92],
  metricsOnly: [550, 154],
}

/** An arrow that a breaker takes by itself, as a path. */
export const machineArrows: readonly {
  readonly from: BreakerMode
  readonly to: BreakerMode
  readonly d: string
}[] = [
  { from: 'closed', to: 'open', d: 'M156 52H282' },
  { from: 'open', to: 'halfOpen', d: 'M372 90V136' },
  { from: 'halfOpen', to: 'open', d: 'M328 138V92' },
  { from: 'halfOpen', to: 'closed', d: 'M282 168Q120 168 94 94' },
]

/** The states that only a hand leads into. */
export const byHandModes: ReadonlySet<BreakerMode> = new Set(['forcedOpen', 'disabled', 'metricsOnly'])
