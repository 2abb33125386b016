import type { GarageCommand } from '../../../garage/index.ts'
import { newId } from '../../../store/index.ts'

/** A day far from the generated weeks, so that the experiment has its work stations to itself. */
const dayOfExperiment = (index: number): string =>
  `${2027 + Math.floor(index / 336)}-${String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`

const startTime = (day: string): string => `${day}T09:00`

/** Four jobs at the same hour of one day, on four vehicles: one more than the garage has work stations. */
export const fourJobs = (index: number): readonly GarageCommand[] => {
  const day = dayOfExperiment(index)
  return [1, 2, 3, 4].map((number) => ({
    type: 'PlanMaintenanceJob',
    planningDate: day,
    jobId: `job-${newId().slice(-8)}`,
    startTime: startTime(day),
    endTime: `${day}T11:00`,
    customerInfo: { customerId: 'c-demo', name: 'Noor van Dijk', telephoneNumber: '06-12345678' },
    vehicleInfo: { licenseNumber: `12-AB-${number}`, brand: 'Volvo', type: 'V60' },
    description: `Job ${number} at nine`,
  }))
}

/** A free day for the experiment: the first that has no planning yet. */
export const freeDayIndex = (isPlanned: (day: string) => boolean): number => {
  const index = Array.from({ length: 3_360 }, (_, day) => day).find((day) => !isPlanned(dayOfExperiment(day)))
  return index ?? 0
}
