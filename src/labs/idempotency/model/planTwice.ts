import { decide, replay, workshopPlanning, type Check, type PlanningEvent } from '../../../garage/index.ts'

const day = '2026-03-02'

const command = (jobId: string) =>
  ({
    type: 'PlanMaintenanceJob',
    planningDate: day,
    jobId,
    startTime: `${day}T08:00`,
    endTime: `${day}T10:00`,
    customerInfo: { customerId: 'C-1', name: 'Ann Bakker', telephoneNumber: '06-12345678' },
    vehicleInfo: { licenseNumber: 'AB-12-CD', brand: 'Volvo', type: 'V60' },
    description: 'Yearly service',
  }) as const

/**
 * A job is planned, the reply is lost, and it is planned again: under the same id or a new one. The garage's own rules say
 * what comes of the second try; none broken would mean that it is planned twice.
 */
export const planTwice = (again: 'same' | 'new'): readonly Check[] => {
  const first = decide(workshopPlanning, workshopPlanning.initialState, command('J-1'))
  const stored = first.events.map((event, place): PlanningEvent => ({ ...event, eventId: `e${place + 1}` }))
  const second = decide(
    workshopPlanning,
    replay(workshopPlanning, stored),
    command(again === 'same' ? 'J-1' : 'J-2'),
  )
  return second.checks.filter(({ holds }) => !holds)
}
