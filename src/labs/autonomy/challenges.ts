import { stateAt, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { measuresAt } from './measures.ts'
import { allFieldsMask, copyIds, maskOf, neededFields } from './model/facts.ts'
import { emptyMap, entityIds, judgeMap, mapIn, rightMap } from './model/map.ts'
import type { AutonomyFilm, TimedInput } from './playAutonomy.ts'
import type { AutonomyState, Fault } from './state.ts'

export type ChallengeId = 'map' | 'offline' | 'detectors'

/** What a challenge is judged by: the settings, and the whole film. */
export interface AutonomyEvidence {
  readonly settings: Settings
  readonly film: AutonomyFilm
}

interface Play {
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
}

/** A challenge, where it begins, and one way to meet it. */
export interface AutonomyChallenge extends Challenge<AutonomyEvidence, ChallengeId> {
  readonly start: Play
  readonly solution: Play
}

const end = ({ film }: AutonomyEvidence): AutonomyState => stateAt(film, film.until)

const trap = (fault: Fault, seq: number): TimedInput => ({
  at: 0,
  input: { is: 'trapSet', trap: { copy: 'invoicing', fault, seq } },
})

const everythingEverywhere: Settings = Object.fromEntries(copyIds.map((id) => [id, allFieldsMask]))
const whatIsNeeded: Settings = Object.fromEntries(copyIds.map((id) => [id, maskOf(neededFields[id])]))

const offlineStart: Settings = { way: 'ask', pages: 2, changes: 0, limit: 60, ...everythingEverywhere }

const threeFaults: readonly TimedInput[] = [
  trap('lost', 4),
  trap('lost', 17),
  trap('swallowed', 16),
  trap('lost', 18),
  { at: 26_000, input: { is: 'asked', what: 'letter', customer: 'C2' } },
]

const faultsStart: Settings = {
  way: 'copy',
  changes: 18,
  pages: 0,
  feed: 'events',
  checked: false,
  heartbeats: false,
  limit: 60,
}

/** What to reach, and a stored way to reach it. */
export const autonomyChallenges: readonly AutonomyChallenge[] = [
  {
    id: 'map',
    par: 1,
    goals: [
      ({ settings }) => {
        const map = mapIn(settings)
        const { misplaced } = judgeMap(map)
        return misplaced.length === 0 && entityIds.every((entity) => map[entity].owners.length === 1)
      },
      ({ settings }) => judgeMap(mapIn(settings)).edges === 10,
    ],
    start: { settings: { way: 'copy', ...emptyMap }, inputs: [] },
    solution: { settings: { way: 'copy', ...rightMap }, inputs: [] },
  },
  {
    id: 'offline',
    par: 1,
    goals: [
      (evidence) => {
        const stopped = evidence.film.frames.find(
          ({ event }) => event.is === 'stopped' && event.context === 'customers',
        )
        return stopped !== undefined && stopped.at <= 500 && !end(evidence).up.customers
      },
      ({ film }) => {
        const { done, failed } = measuresAt(film, film.until)
        return done >= 2 && failed === 0
      },
      ({ settings }) => copyIds.every((id) => settings[id] === maskOf(neededFields[id])),
    ],
    start: { settings: offlineStart, inputs: [] },
    solution: {
      settings: { ...offlineStart, way: 'copy', ...whatIsNeeded },
      inputs: [{ at: 200, input: { is: 'stopped', context: 'customers' } }],
    },
  },
  {
    id: 'detectors',
    par: threeFaults.length,
    goals: [
      ({ film }) =>
        threeFaults.every(({ input }) =>
          film.frames.some(({ event }) => JSON.stringify(event) === JSON.stringify(input)),
        ),
      ({ film }) => measuresAt(film, film.until).divergent === 0,
      ({ film }) => {
        const { wrongMail, done } = measuresAt(film, film.until)
        return wrongMail === 0 && done >= 1
      },
      (evidence) => {
        const { counts } = end(evidence).copies.invoicing
        return counts.gaps > 0 && counts.tails > 0 && counts.healed > 0
      },
    ],
    start: { settings: faultsStart, inputs: threeFaults },
    solution: {
      settings: { ...faultsStart, feed: 'both', checked: true, heartbeats: true },
      inputs: threeFaults,
    },
  },
]
