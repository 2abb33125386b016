import {
  activation,
  deactivation,
  move,
  nameCorrection,
  nextCustomer,
  nextVehicle,
  registration,
  telephoneChange,
  vehicleRegistration,
} from './customerErrands.ts'
import type { Errand, Moment } from './errand.ts'
import type { FrontDesk } from './frontDesk.ts'
import { cancellation, correction, planning, replanning } from './jobErrands.ts'

type Story = (desk: FrontDesk, now: Moment) => readonly Errand[]

const newcomer: Story = (desk) => {
  const visit = desk.world.newVisit()
  const details = nextCustomer(desk)
  const vehicle = nextVehicle(desk, details.customerId)
  return [
    registration(desk, details, visit),
    vehicleRegistration(desk, vehicle, visit),
    ...(desk.dice.chance(0.85) ? [planning(desk, vehicle, visit)] : []),
  ]
}

const ofSomebody =
  (errand: (desk: FrontDesk, customerId: string) => Errand): Story =>
  (desk) =>
    desk.customerIds.length === 0 ? [] : [errand(desk, desk.dice.pick(desk.customerIds))]

const anotherVehicle = ofSomebody((desk, customerId) =>
  vehicleRegistration(desk, nextVehicle(desk, customerId), desk.world.newVisit()),
)

const regular: Story = (desk) =>
  desk.vehicles.length === 0 ? [] : [planning(desk, desk.dice.pick(desk.vehicles), desk.world.newVisit())]

const comeback: Story = (desk) =>
  desk.departed.length === 0 ? [] : [activation(desk, desk.dice.pick(desk.departed))]

/** Jobs that begin in half an hour at the earliest can still be moved. */
const aboutOpenJob =
  (errand: typeof replanning): Story =>
  (desk, now) => {
    const movable = desk.openJobs.filter((job) => job.startMinute * 60 > now.seconds + 1800)
    return movable.length === 0 ? [] : [errand(desk, desk.dice.pick(movable))]
  }

const slipOfThePen: Story = (desk) =>
  desk.doneJobs.length === 0 ? [] : [correction(desk, desk.dice.pick(desk.doneJobs))]

/** What happens in a garage, as often as its number says. */
const stories: readonly (readonly [times: number, story: Story])[] = [
  [24, newcomer],
  [26, regular],
  [14, aboutOpenJob(replanning)],
  [5, aboutOpenJob(cancellation)],
  [6, ofSomebody(move)],
  [6, ofSomebody(telephoneChange)],
  [4, ofSomebody(nameCorrection)],
  [3, ofSomebody(deactivation)],
  [1, comeback],
  [3, anotherVehicle],
  [2, slipOfThePen],
]

const deck: readonly Story[] = stories.flatMap(([times, story]) => Array.from({ length: times }, () => story))

/** The next thing that somebody comes for: one errand or several that follow each other. May be none. */
export const nextErrands: Story = (desk, now) => desk.dice.pick(deck)(desk, now)

/** Something that is always possible, and makes one event. */
export const registrationOnly: Story = (desk) => [
  registration(desk, nextCustomer(desk), desk.world.newVisit()),
]
