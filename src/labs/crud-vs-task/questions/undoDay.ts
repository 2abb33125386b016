import { project, type DeactivationReason } from '../../../garage/index.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { About } from '../desk/clerkEvent.ts'
import { addressLine, fullName, type KnownCustomer } from '../desk/clerkState.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import { clerkCustomers, type ClerkList } from '../read-models/clerkCustomers.ts'

/** A customer before a day, at its end, and now. */
interface Three {
  readonly before: KnownCustomer
  readonly end: KnownCustomer
  readonly now: KnownCustomer
}

const reasonOf = ({ standing }: KnownCustomer): DeactivationReason | null =>
  standing.is === 'inactive' ? standing.reason : null

/** Whether the day changed something, and nobody has changed it since. */
const stands = ({ before, end, now }: Three, aspect: (customer: KnownCustomer) => string): boolean =>
  aspect(before) !== aspect(end) && aspect(now) === aspect(end)

const standingAgain = (about: About, { before, now }: Three): readonly ClerkCommand[] => {
  const reason = reasonOf(before)
  if (reason === null) return [{ type: 'ActivateCustomer', ...about }]
  const off: ClerkCommand = { type: 'DeactivateCustomer', ...about, reason }
  // Another reason than before: that takes both ways.
  return now.standing.is === 'active' ? [off] : [{ type: 'ActivateCustomer', ...about }, off]
}

const undoFor = (about: About, three: Three): readonly ClerkCommand[] => {
  const { address, name } = three.before
  const commands: ClerkCommand[] = []
  if (stands(three, (customer) => addressLine(customer.address)))
    commands.push({ type: 'CorrectCustomerAddress', ...about, ...address })
  if (stands(three, (customer) => fullName(customer.name)))
    commands.push({ type: 'CorrectCustomerName', ...about, ...name })
  if (stands(three, (customer) => reasonOf(customer) ?? '')) commands.push(...standingAgain(about, three))
  return commands
}

const upTo = (events: readonly LoggedClerkEvent[], id: number): ClerkList =>
  project(
    clerkCustomers,
    events.filter((event) => event.id <= id),
  )

/**
 * The tasks that make up for a day: what it changed and nobody changed since goes back to what it was. The day itself
 * stays in the log. Cars that came and went, and people who registered, are no mistakes of a form and stay as they are.
 */
export const undoDay = (
  events: readonly LoggedClerkEvent[],
  day: string,
  today: string,
): readonly ClerkCommand[] => {
  const ofDay = events.filter((event) => event.eventData.on === day)
  const list = project(clerkCustomers, events)
  const touched = new Set(ofDay.map(({ eventData }) => eventData.customerId))
  return [...touched].flatMap((customerId) => {
    const own = ofDay.filter(({ eventData }) => eventData.customerId === customerId)
    const before = upTo(events, (own[0]?.id ?? 0) - 1)[customerId]
    const end = upTo(events, own.at(-1)?.id ?? 0)[customerId]
    const now = list[customerId]
    if (before === undefined || end === undefined || now === undefined) return []
    return undoFor({ customerId, on: today }, { before, end, now })
  })
}
