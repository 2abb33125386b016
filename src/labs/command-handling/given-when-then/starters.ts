import type { Specification } from './cards.ts'

/** Tests to begin with. */
export const starters = {
  stations: {
    given: ['created', 'A 08-10', 'B 08-10', 'C 09-11'],
    when: 'plan E 09-10',
    expected: 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
  },
  sameCar: {
    given: ['created', 'A 08-10'],
    when: 'plan E 09-10, the car of A',
    expected: 'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
  },
  finishTwice: {
    given: ['created', 'A 08-10', 'A finished'],
    when: 'finish A',
    expected: 'FinishedMaintenanceJobCanNotBeFinished',
  },
} as const satisfies Readonly<Record<string, Specification>>

export type StarterId = keyof typeof starters
