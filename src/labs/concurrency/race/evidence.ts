import {
  planningInvariant,
  standingJobs,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'
import type { EventStore } from '../../../store/index.ts'
import { clerks, type Race, type TraceEntry } from './desk.ts'
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
  /** The events of those saves: they were in a clerk's memory, and are nowhere now. */
  readonly lostEvents: readonly PlanningEvent[]
  /** Times that the store refused a save. */
  readonly conflicts: number
  /** Times that a clerk found the lock taken. */
  readonly waits: number
}

const isSave = (is: string): boolean => is === 'save' || is === 'redo' || is === 'restart'

const isLost = ({ act, desks, wrote }: TraceEntry): boolean =>
  isSave(act.is) && desks[act.clerk].told === 'saved' && wrote.length === 0

const isConflict = ({ act, desks }: TraceEntry): boolean =>
  isSave(act.is) && desks[act.clerk].conflict !== null

/** Reads the planning of a race's day, and judges it. */
export const evidenceOf = async (store: EventStore, race: Race): Promise<RaceEvidence> => {
  const { planning, version } = await loadPlanning(store, race.day)
  const { trace } = race
  return {
    race,
    planning,
    version,
    jobs: standingJobs(planning).length,
    invariant: planningInvariant(planning),
    lostUpdates: trace.filter(isLost).length,
    lostEvents: trace.flatMap((entry, at) =>
      isLost(entry) ? (trace[at - 1]?.desks[entry.act.clerk].uncommitted ?? []) : [],
    ),
    conflicts: trace.filter(isConflict).length,
    waits: trace.filter(({ waitedMs }) => waitedMs !== null).length,
  }
}

/** Whether every clerk was told so. */
export const allTold = ({ race }: RaceEvidence, told: string): boolean =>
  clerks.every((clerk) => race.desks[clerk].told === told)
