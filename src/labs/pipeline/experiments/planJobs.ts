import { addDays, planningAggregateId, type GarageCommand } from '../../../garage/index.ts'
import { newId, type EventStore } from '../../../store/index.ts'

/** Far from the generated weeks, so that the experiment has its work stations to itself. */
const firstDay = '2031-01-06'

/** A day that has no planning yet: asked of the store, for a read model may lag. */
export const freeDay = async (store: EventStore): Promise<string> => {
  let day = firstDay
  while ((await store.version(planningAggregateId(day))) > 0) day = addDays(day, 1)
  return day
}

/** Jobs at the same hour of one day, on as many vehicles. The garage has work stations for three. */
export const jobsAtNine = (day: string, count: number): readonly GarageCommand[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'PlanMaintenanceJob',
    planningDate: day,
    jobId: `job-${newId().slice(-8)}`,
    startTime: `${day}T09:00`,
    endTime: `${day}T11:00`,
    customerInfo: { customerId: 'c-demo', name: 'Noor van Dijk', telephoneNumber: '06-12345678' },
    vehicleInfo: { licenseNumber: `1-NVD-${index + 1}`, brand: 'Volvo', type: 'V60' },
    description: `Job ${index + 1} at nine`,
  }))
