import { planningInvariant, standingJobs, type PlanningState } from '../../../garage/index.ts'
import type { EventStore } from '../../../store/index.ts'
import { clerks, type Race } from './desk.ts'
import { loadPlanning } from './theDay.ts'

/** What a race has come to, read from the store once more. */
export interface RaceEvidence {
  readonly race: Race
  readonly planning: PlanningState
  readonly version: number
  readonly jobs: number
  readonly invariant: { readonly holds: boolean; readonly reason: string }
  /** Saves that a clerk was told had worked, and of which nothing is stored. */
  readonly lostUpdates: number
}

const isSave = (is: string): boolean => is === 'save' || is === 'redo' || is === 'restart'

const lostIn = ({ trace }: Race): number =>
  trace.filter(
    ({ act, desks, wrote }) => isSave(act.is) && desks[act.clerk].told === 'saved' && wrote.length === 0,
  ).length

/** Reads the planning of a race's day, and judges it. */
export const evidenceOf = async (store: EventStore, race: Race): Promise<RaceEvidence> => {
  const { planning, version } = await loadPlanning(store, race.day)
  return {
    race,
    planning,
    version,
    jobs: standingJobs(planning).length,
    invariant: planningInvariant(planning),
    lostUpdates: lostIn(race),
  }
}

/** Whether every clerk was told so. */
export const allTold = ({ race }: RaceEvidence, told: string): boolean =>
  clerks.every((clerk) => race.desks[clerk].told === told)
