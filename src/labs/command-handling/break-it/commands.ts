import type { PlanningCommand } from '../../../garage/index.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'

/** What the experiment performs, on an empty day: all rules accept it. */
export const experimentCommands: readonly PlanningCommand[] = [
  planOf({ jobId: 'job-1', day: lessonDay, car: carAt(0), from: '08:00', to: '10:00' }),
]
