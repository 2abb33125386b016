import fc from 'fast-check'
import { expect } from 'vitest'
import { stateAt, type Settings, type Timed } from '../../kernel/index.ts'
import type { CapInput } from './model/events.ts'
import type { CapState } from './model/state.ts'
import { playCap, type CapFilm } from './playCap.ts'
import { proofSettings, randomSchedule } from './randomSchedule.ts'

const seeds = fc.integer({ min: 1, max: 100_000 })

/** Random faults, in a film long enough to come to rest after the last of them. */
export const wild = (seed: number, more: Settings): CapFilm => {
  const settings = { ...proofSettings, length: 5000, ...more }
  const faults = randomSchedule({ ...settings, length: 1500 }, seed)
  const end: readonly Timed<CapInput>[] = [
    { at: 1900, event: { is: 'healed' } },
    ...[0, 1, 2].map((replica) => ({ at: 1900, event: { is: 'restarted' as const, replica } })),
    { at: 2500, event: { is: 'workloadStopped' } },
  ]
  return playCap(settings, seed, [...faults, ...end])
}

/** The world at the end of a film. */
export const endOf = (film: CapFilm): CapState => stateAt(film, film.until)

/** A fact of every seed that is tried. */
export const holdsFor = (runs: number, fact: (seed: number) => boolean): void =>
  fc.assert(fc.property(seeds, fact), { numRuns: runs, seed: 1 })

/** A fact that some seed up to the budget disproves. */
export const failsWithin = (budget: number, fact: (seed: number) => boolean): void => {
  const caught = Array.from({ length: budget }, (_, n) => n + 1).some((seed) => !fact(seed))
  expect(caught).toBe(true)
}
