import { contextOf, customers, dayPlanning, vehicles, type GarageCommand } from '../../../garage/index.ts'
import type { ProjectionRun, ProjectionView } from '../../../store/index.ts'
import { useProjection } from '../../../workspace/index.ts'

/** A projection's run with what it shows now. */
export interface RunningReadModel {
  readonly id: ReadModelId
  readonly run: ProjectionRun<unknown>
  readonly view: ProjectionView<unknown>
}

export type ReadModelId = 'customers' | 'vehicles' | 'dayPlanning'

/** The three read models that commands change. */
export const useReadModels = () => {
  const [customersView, customersRun] = useProjection(customers)
  const [vehiclesView, vehiclesRun] = useProjection(vehicles)
  const [planningView, planningRun] = useProjection(dayPlanning)
  const all: readonly RunningReadModel[] = [
    { id: 'customers', run: customersRun as ProjectionRun<unknown>, view: customersView },
    { id: 'vehicles', run: vehiclesRun as ProjectionRun<unknown>, view: vehiclesView },
    { id: 'dayPlanning', run: planningRun as ProjectionRun<unknown>, view: planningView },
  ]
  return { all, customers: customersView.state, vehicles: vehiclesView.state, planning: planningView.state }
}

/** The read model that a command's events change. */
export const readModelOf = (command: GarageCommand['type']): ReadModelId => {
  switch (contextOf(command)) {
    case 'Customer Management':
      return 'customers'
    case 'Vehicle Management':
      return 'vehicles'
    case 'Workshop Management':
      return 'dayPlanning'
  }
}
