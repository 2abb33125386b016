import type { Fact } from './fact.ts'

/** Something that names what its neighbour has never heard of. */
export interface Orphan {
  readonly what: 'job' | 'vehicle'
  /** Of the job, or licence number of the vehicle. */
  readonly id: string
  readonly missing: 'customer' | 'vehicle'
  /** Id of the customer, or licence number. */
  readonly named: string
  /** The event that names it. */
  readonly eventId: string
}

interface Planned {
  readonly jobId: string
  readonly customerInfo: { readonly customerId: string }
  readonly vehicleInfo: { readonly licenseNumber: string }
}

interface Registered {
  readonly customerId: string
  readonly licenseNumber: string
  readonly ownerId: string
}

const ofJob = (
  eventId: string,
  { jobId, customerInfo, vehicleInfo }: Planned,
  known: { readonly customers: ReadonlySet<string>; readonly vehicles: ReadonlySet<string> },
): readonly Orphan[] => {
  const { customerId } = customerInfo
  const { licenseNumber } = vehicleInfo
  const orphans: Orphan[] = []
  if (!known.customers.has(customerId))
    orphans.push({ what: 'job', id: jobId, missing: 'customer', named: customerId, eventId })
  if (!known.vehicles.has(licenseNumber))
    orphans.push({ what: 'job', id: jobId, missing: 'vehicle', named: licenseNumber, eventId })
  return orphans
}

/**
 * What breaks the invariant between the contexts: each job has a customer and a vehicle that are registered, and each
 * vehicle an owner. In the order of the log.
 */
export const orphansIn = (log: readonly Fact[]): readonly Orphan[] => {
  const customers = new Set<string>()
  const vehicles = new Set<string>()
  for (const { eventType, eventData } of log) {
    if (eventType === 'CustomerRegistered') customers.add((eventData as Registered).customerId)
    if (eventType === 'VehicleRegistered') vehicles.add((eventData as Registered).licenseNumber)
  }
  return log.flatMap(({ eventId, eventType, eventData }): readonly Orphan[] => {
    if (eventType === 'MaintenanceJobPlanned')
      return ofJob(eventId, eventData as Planned, { customers, vehicles })
    if (eventType !== 'VehicleRegistered') return []
    const { licenseNumber, ownerId } = eventData as Registered
    return customers.has(ownerId)
      ? []
      : [{ what: 'vehicle', id: licenseNumber, missing: 'customer', named: ownerId, eventId }]
  })
}
