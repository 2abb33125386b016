import type { Race } from '../notebook/notebook.ts'
import type { CrudFields } from '../rows/crudRow.ts'
import type { Saved } from '../rows/saveForm.ts'
import type { DecidedAsSeen } from './decideAsSeen.ts'
import { lostUpdate } from './race.ts'

/** What two clerks did at once: both saves and both decisions, in their order. */
export interface DoneAtOnce {
  readonly customerId: string
  /** The form as both had opened it. */
  readonly opened: CrudFields
  readonly saves: readonly [Saved, Saved]
  readonly decided: readonly [DecidedAsSeen, DecidedAsSeen]
}

const storedOf = ({ outcome }: DecidedAsSeen): Race['stored'] =>
  outcome.is === 'accepted'
    ? outcome.appended.events.map(({ eventType, order }) => ({ eventType, version: order }))
    : []

/** What came of it, as the notebook keeps it. */
export const raceOf = ({ customerId, opened, saves, decided }: DoneAtOnce): Race => ({
  customerId,
  lost: lostUpdate(opened, saves[0], saves[1]),
  stored: decided.flatMap(storedOf),
  conflict: decided[1].conflict,
})
