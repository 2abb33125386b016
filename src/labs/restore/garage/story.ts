import {
  generateWeek,
  type CustomerDetails,
  type GarageCommand,
  type GeneratedAppend,
} from '../../../garage/index.ts'
import { momentOf } from './clock.ts'

/** Who ran the script that should have run on the test environment. */
export const operator = 'operator (script)'

/** A command with the moment at which it is handled, by the garage's clock. */
export interface TimedCommand {
  readonly command: GarageCommand
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly actor: string
}

/** When the script ran. */
export const mistakeAt = momentOf('14:05')

/** The garage's week up to one o'clock on Saturday: always the same. */
export const weekUntilOne = (): readonly GeneratedAppend[] =>
  generateWeek({ seed: 1, events: 120 }).filter(({ events }) =>
    events.every(({ recordedAt }) => recordedAt < momentOf('13:00')),
  )

/** A Monday that nobody had planned anything on. */
const monday = '2026-03-16'

type Visitor = Pick<CustomerDetails, 'customerId' | 'name' | 'city'> & {
  readonly licenseNumber: string
  readonly brand: string
  readonly type: string
  /** When the job is to be done. */
  readonly slot: readonly [from: string, to: string]
  /** When the visitor is registered, has the car registered, and has the job planned. */
  readonly clock: readonly [string, string, string]
}

const visit = (visitor: Visitor, actor: string): readonly TimedCommand[] => {
  const { customerId, name, city, licenseNumber, brand, type, slot, clock } = visitor
  const telephoneNumber = '06-12345678'
  const commands: readonly GarageCommand[] = [
    {
      type: 'RegisterCustomer',
      customerId,
      name,
      city,
      address: 'Dorpsstraat 1',
      postalCode: '1234 AB',
      telephoneNumber,
      emailAddress: `${customerId.toLowerCase()}@example.com`,
    },
    { type: 'RegisterVehicle', licenseNumber, brand, vehicleType: type, ownerId: customerId },
    {
      type: 'PlanMaintenanceJob',
      planningDate: monday,
      jobId: `J-${customerId}`,
      startTime: `${monday}T${slot[0]}`,
      endTime: `${monday}T${slot[1]}`,
      customerInfo: { customerId, name, telephoneNumber },
      vehicleInfo: { licenseNumber, brand, type },
      description: 'Yearly check',
    },
  ]
  return commands.map((command, index) => ({ command, actor, at: momentOf(clock[index] ?? '13:00') }))
}

const ofHour: readonly Visitor[] = [
  {
    customerId: 'C-anouk',
    name: 'Anouk Visser',
    city: 'Utrecht',
    licenseNumber: 'RS-101-A',
    brand: 'Volvo',
    type: 'V60',
    slot: ['09:00', '11:00'],
    clock: ['13:06', '13:09', '13:12'],
  },
  {
    customerId: 'C-bilal',
    name: 'Bilal Yilmaz',
    city: 'Zeist',
    licenseNumber: 'RS-202-B',
    brand: 'Kia',
    type: 'Niro',
    slot: ['09:00', '10:30'],
    clock: ['13:21', '13:24', '13:30'],
  },
  {
    customerId: 'C-carla',
    name: 'Carla de Wit',
    city: 'Woerden',
    licenseNumber: 'RS-303-C',
    brand: 'Opel',
    type: 'Astra',
    slot: ['09:30', '11:00'],
    clock: ['13:40', '13:44', '13:52'],
  },
]

/** The third of these gets a slot that is free only because the script had cancelled what stood there. */
const ofAfternoon: readonly Visitor[] = [
  {
    customerId: 'C-daan',
    name: 'Daan Postma',
    city: 'Amersfoort',
    licenseNumber: 'RS-404-D',
    brand: 'Ford',
    type: 'Focus',
    slot: ['13:00', '14:30'],
    clock: ['14:20', '14:24', '14:31'],
  },
  {
    customerId: 'C-elif',
    name: 'Elif Aydin',
    city: 'Houten',
    licenseNumber: 'RS-505-E',
    brand: 'Seat',
    type: 'Leon',
    slot: ['14:30', '16:00'],
    clock: ['14:45', '14:50', '14:58'],
  },
  {
    customerId: 'C-frank',
    name: 'Frank Mulder',
    city: 'Bilthoven',
    licenseNumber: 'RS-606-F',
    brand: 'Mazda',
    type: 'MX-5',
    slot: ['09:30', '10:30'],
    clock: ['15:10', '15:16', '15:25'],
  },
]

/** A busy hour: three new customers, from one to two. */
export const busyHour = (): readonly TimedCommand[] =>
  ofHour.flatMap((visitor) => visit(visitor, 'Sanne (front desk)'))

/** Life goes on, and nobody has noticed. */
export const afternoon = (): readonly TimedCommand[] =>
  ofAfternoon.flatMap((visitor) => visit(visitor, 'Imane (front desk)'))
