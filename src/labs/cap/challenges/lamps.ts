import type { Millis, Settings } from '../../../kernel/index.ts'
import type { Way } from '../model/events.ts'
import { variantsOf, type CapMode, type CapVariant } from '../model/settings.ts'
import type { CapState } from '../model/state.ts'
import { playCap, type CapFilm } from '../playCap.ts'
import { scenarioInputs, scenarioMoments, scenarioSettings } from '../scenario.ts'
import { evidenceAt, type CapEvidence } from './goals.ts'

/** What one would like to have all three of. */
export interface Lamps {
  /** What clients saw is linearizable. */
  readonly consistent: boolean
  /**
   * Whoever asked was answered: nobody gave up, was refused or still waits. During a cut that takes more than luck: after a
   * write on one side somebody must have read on another.
   */
  readonly available: boolean
  /** The replicas fall into sides between which nothing gets through, in neither direction. */
  readonly cut: boolean
}

/** For each replica the number of its side: something gets through between all of one side, be it by others. */
const sidesOf = ({ links, replicas }: CapState): readonly number[] => {
  const open = links.flatMap((row, from) =>
    row.flatMap((isOpen, to) => (isOpen ? [[from, to] as const] : [])),
  )
  return open.reduce<readonly number[]>(
    (sides, [from, to]) => sides.map((side) => (side === sides[from] ? (sides[to] ?? side) : side)),
    replicas.map(({ id }) => id),
  )
}

/** Since when the links have been as they are. */
const linkedSince = ({ frames }: CapFilm, count: number): Millis => {
  const links = frames[count - 1]?.state.links
  const before = frames.slice(0, count).findLastIndex(({ state }) => state.links !== links)
  return frames[before + 1]?.at ?? 0
}

const isAskedAcross = ({ history }: CapState, sides: readonly number[], since: Millis): boolean => {
  const asked = history.ops.filter(({ call }) => call >= since)
  return asked.some(
    (write) =>
      write.f === 'w' &&
      asked.some(
        (read) =>
          read.f === 'r' &&
          write.ret !== null &&
          read.call > write.ret &&
          sides[read.replica] !== sides[write.replica],
      ),
  )
}

/** The lamps of a film after `count` events. */
export const lampsAt = (film: CapFilm, evidence: CapEvidence, count: number): Lamps => {
  const { meters, linearizable, state } = evidence
  const sides = sidesOf(state)
  const cut = new Set(sides).size > 1
  const isAnswered = meters.answered > 0 && meters.timedOut + meters.refused + meters.running === 0
  return {
    consistent: linearizable,
    available: isAnswered && (!cut || isAskedAcross(state, sides, linkedSince(film, count))),
    cut,
  }
}

/** One way to build and to ask the cluster; `way` null: as the mode has it. */
export interface Strategy {
  readonly mode: CapMode
  readonly variant: CapVariant
  readonly refuseAtOnce: boolean
  readonly way: Way | null
}

const waysOf = (mode: CapMode): readonly Strategy['way'][] =>
  mode === 'siblings' ? [null] : [null, 'majority', 'alone']

/** Every build of the lab, waiting or refusing at once, each asked in every way. */
export const strategies: readonly Strategy[] = (['cp', 'ap', 'siblings'] as const).flatMap((mode) =>
  variantsOf[mode].flatMap((variant) =>
    waysOf(mode).flatMap((way) =>
      [false, true].map((refuseAtOnce): Strategy => ({ mode, variant, way, refuseAtOnce })),
    ),
  ),
)

/** The lamps at the end of the cut, after the scenario asked on both sides of it. */
export const lampsUnder = ({ mode, variant, way, refuseAtOnce }: Strategy): Lamps => {
  const settings: Settings = { ...scenarioSettings, mode, variant, refuseAtOnce: refuseAtOnce ? 'yes' : 'no' }
  const inputs = scenarioInputs.map(({ at, event }) => ({
    at,
    event: event.is === 'asked' && way !== null ? { ...event, way } : event,
  }))
  const film = playCap(settings, 1, inputs)
  const during = film.frames.findLastIndex(({ at }) => at < scenarioMoments.heal) + 1
  return lampsAt(film, evidenceAt(film, settings, during), during)
}

/** How many lamps are lit. */
export const litOf = ({ consistent, available, cut }: Lamps): number =>
  [consistent, available, cut].filter(Boolean).length
