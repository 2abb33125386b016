import {
  customers,
  dayPlanning,
  invoices,
  letters,
  vehicles,
  type Customers,
  type DayPlanning,
  type Invoices,
  type Letters,
  type Vehicles,
} from '../../../garage/index.ts'
import type { Projection } from '../../../store/index.ts'

/** Everything that the garage knows at a moment. */
export interface GarageState {
  readonly customers: Customers
  readonly vehicles: Vehicles
  readonly planning: DayPlanning
  readonly letters: Letters
  readonly invoices: Invoices
}

/** All read models of the garage in one fold, for going to any moment. */
export const garageState: Projection<GarageState> = {
  name: 'garage-state',
  version: 1,
  initial: {
    customers: customers.initial,
    vehicles: vehicles.initial,
    planning: dayPlanning.initial,
    letters: letters.initial,
    invoices: invoices.initial,
  },
  when: (state, event) => {
    const next: GarageState = {
      customers: customers.when(state.customers, event),
      vehicles: vehicles.when(state.vehicles, event),
      planning: dayPlanning.when(state.planning, event),
      letters: letters.when(state.letters, event),
      invoices: invoices.when(state.invoices, event),
    }
    const isSame = (Object.keys(next) as (keyof GarageState)[]).every((key) => next[key] === state[key])
    return isSame ? state : next
  },
}
