import type { Projection, RecordedEvent } from '../../../store/index.ts'
import { garageState, type GarageState } from './garageState.ts'

/** Two histories side by side: the real one, and the one in which some events did not happen. */
export interface WhatIf {
  readonly real: GarageState
  readonly other: GarageState
  /** Events that changed something in reality and have nothing to change in the other history. */
  readonly senseless: readonly RecordedEvent[]
}

/** Whether an event left all rows as they were; letters go out for it or not. */
const sameRows = (one: GarageState, other: GarageState): boolean =>
  one.customers === other.customers && one.vehicles === other.vehicles && one.planning === other.planning

/** Folds both histories in one pass. Nothing that is stored changes. */
export const whatIf = (without: ReadonlySet<number>): Projection<WhatIf> => ({
  name: 'what-if',
  version: 1,
  initial: { real: garageState.initial, other: garageState.initial, senseless: [] },
  when: ({ real, other, senseless }, event) => {
    const nextReal = garageState.when(real, event)
    if (without.has(event.id)) return { real: nextReal, other, senseless }
    const nextOther = garageState.when(other, event)
    const lost = !sameRows(nextReal, real) && sameRows(nextOther, other)
    return { real: nextReal, other: nextOther, senseless: lost ? [...senseless, event] : senseless }
  },
})
