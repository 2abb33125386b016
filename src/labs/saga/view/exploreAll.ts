import { explore, isBlocked, isTorn, isWhole } from '../model/explore.ts'
import type { Rules } from '../model/world.ts'

/** What is to be looked at: the rules of the run, for one booking. */
export interface ExploreTask {
  readonly rules: Rules
  readonly deskRestarts: boolean
}

/** What was found in all interleavings. */
export interface Explored {
  readonly states: number
  readonly ends: number
  readonly blocked: number
  readonly torn: number
  readonly halfDone: number
}

/** Goes through all interleavings of one booking. Two-phase commit with two participants: with three it takes minutes. */
export const exploreAll = ({ rules: given, deskRestarts }: ExploreTask): Explored => {
  const isSaga = given.way === 'saga'
  const rules: Rules = isSaga ? given : { ...given, sequence: ['planning', 'parts'] }
  const { states, ends } = explore(rules, {
    deskCrashes: true,
    deskRestarts,
    duplicates: isSaga,
    participantCrashes: false,
  })
  return {
    states: states.length,
    ends: ends.length,
    blocked: ends.filter((end) => isBlocked(end, rules)).length,
    torn: states.filter((state) => isTorn(state, rules)).length,
    // A saga is meant to be half done while its desk is down; without a desk that comes back nothing can be said.
    halfDone: ends.filter((end) => !isWhole(end, rules)).length,
  }
}
