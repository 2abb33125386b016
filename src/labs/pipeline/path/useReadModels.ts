import { useMemo } from 'react'
import {
  customers,
  dayPlanning,
  vehicles,
  type Customers,
  type DayPlanning,
  type Vehicles,
} from '../../../garage/index.ts'
import type { ProjectionRun, ProjectionView } from '../../../store/index.ts'
import { useProjection } from '../../../workspace/index.ts'
import type { ReadModelId } from './trace.ts'

/** A projection's run with what it shows now. */
export interface RunningReadModel {
  readonly id: ReadModelId
  readonly run: ProjectionRun<unknown>
  readonly view: ProjectionView<unknown>
}

/** The read models that commands change, as they are on screen now. */
export interface ReadModelsNow {
  readonly all: readonly RunningReadModel[]
  readonly customers: Customers
  readonly vehicles: Vehicles
  readonly planning: DayPlanning
}

/** The three read models that commands change. */
export const useReadModels = (): ReadModelsNow => {
  const [customersView, customersRun] = useProjection(customers)
  const [vehiclesView, vehiclesRun] = useProjection(vehicles)
  const [planningView, planningRun] = useProjection(dayPlanning)
  return useMemo(
    () => ({
      all: [
        { id: 'customers', run: customersRun, view: customersView },
        { id: 'vehicles', run: vehiclesRun, view: vehiclesView },
        { id: 'dayPlanning', run: planningRun, view: planningView },
      ],
      customers: customersView.state,
      vehicles: vehiclesView.state,
      planning: planningView.state,
    }),
    [customersRun, customersView, vehiclesRun, vehiclesView, planningRun, planningView],
  )
}
