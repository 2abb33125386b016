import type { PlanningEvent } from '../planning/planningEvent.ts'
import { emptyPlanning, evolvePlanning, type PlanningState } from '../planning/planningState.ts'
import { planningDateOf } from '../planning/workshopPlanning.ts'
import { emptyTable, tableGet, tableSet, type Table } from '../table/table.ts'
import { garageEventIn, type StoredGarageEvent } from './garageEventIn.ts'
import type { Projection } from './projection.ts'

/** By date `yyyy-MM-dd`, in the order in which the days were first planned. */
export type DayPlanning = Table<PlanningState>

const isPlanningEvent = (
  event: StoredGarageEvent,
): event is Extract<StoredGarageEvent, { eventType: PlanningEvent['eventType'] }> =>
  event.eventType === 'WorkshopPlanningCreated' || event.eventType.startsWith('MaintenanceJob')

/** The jobs of each day, those cancelled and finished included. */
export const dayPlanning: Projection<DayPlanning> = {
  name: 'day-planning',
  version: 1,
  initial: emptyTable(),
  when: (state, logged) => {
    const event = garageEventIn(logged)
    if (event === null || !isPlanningEvent(event)) return state
    const date = planningDateOf(logged.aggregateId)
    return tableSet(state, date, evolvePlanning(tableGet(state, date) ?? emptyPlanning, event))
  },
}
