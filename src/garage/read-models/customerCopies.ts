import type { CustomerDetails } from '../customer/customerEvent.ts'
import { emptyTable, tableGet, tableRemove, tableSet, type Table } from '../table/table.ts'
import { garageEventIn } from './garageEventIn.ts'
import type { Projection } from './projection.ts'

/** The contexts that keep a copy of what they need of a customer. */
export type CopyingContext = 'Workshop' | 'Invoicing' | 'Notifications'

type Field = keyof CustomerDetails

/** The fields that each context keeps, as the lecture's slide has them; the others never get there. */
export const copiedFields = {
  Workshop: ['customerId', 'name', 'telephoneNumber'],
  Invoicing: ['customerId', 'name', 'address', 'postalCode', 'city'],
  Notifications: ['customerId', 'name', 'emailAddress'],
} as const satisfies Readonly<Record<CopyingContext, readonly Field[]>>

/** A context's copy of a customer. */
export type CustomerCopy<Context extends CopyingContext> = Pick<
  CustomerDetails,
  (typeof copiedFields)[Context][number]
>

/** Each context's own copies, by customer id. */
export type CustomerCopies = { readonly [Context in CopyingContext]: Table<CustomerCopy<Context>> }

const pick = (details: Partial<CustomerDetails>, fields: readonly Field[]): Partial<CustomerDetails> =>
  Object.fromEntries(
    fields.flatMap((field) => (details[field] === undefined ? [] : [[field, details[field]]])),
  )

type AnyCopies = Table<Partial<CustomerDetails>>

/** Takes over the fields that the context keeps; the same table when there are none. */
const update = (copies: AnyCopies, fields: readonly Field[], news: Partial<CustomerDetails>): AnyCopies => {
  const { customerId, ...rest } = news
  if (customerId === undefined) return copies
  const before = tableGet(copies, customerId)
  const kept = pick(rest, fields)
  if (before === undefined || Object.keys(kept).length === 0) return copies
  return tableSet(copies, customerId, { ...before, ...kept })
}

const inEach = (
  copies: CustomerCopies,
  change: (copies: AnyCopies, fields: readonly Field[]) => AnyCopies,
): CustomerCopies => {
  const next = {
    Workshop: change(copies.Workshop, copiedFields.Workshop),
    Invoicing: change(copies.Invoicing, copiedFields.Invoicing),
    Notifications: change(copies.Notifications, copiedFields.Notifications),
  } as CustomerCopies
  const isSame =
    next.Workshop === copies.Workshop &&
    next.Invoicing === copies.Invoicing &&
    next.Notifications === copies.Notifications
  return isSame ? copies : next
}

/** What each context knows of the customers without ever asking Customer Management. */
export const customerCopies: Projection<CustomerCopies> = {
  name: 'customer-copies',
  version: 1,
  initial: { Workshop: emptyTable(), Invoicing: emptyTable(), Notifications: emptyTable() },
  when: (state, logged) => {
    const event = garageEventIn(logged)
    if (event === null) return state
    switch (event.eventType) {
      case 'CustomerRegistered': {
        const details = event.eventData
        return inEach(state, (copies, fields) => tableSet(copies, details.customerId, pick(details, fields)))
      }
      case 'CustomerMoved':
      case 'CustomerNameCorrected':
      case 'CustomerTelephoneNumberChanged':
        return inEach(state, (copies, fields) => update(copies, fields, event.eventData))
      case 'CustomerDeactivated': {
        const { customerId, reason } = event.eventData
        return reason === 'asked to be forgotten'
          ? inEach(state, (copies) => tableRemove(copies, customerId))
          : state
      }
      case 'CustomerActivated':
      case 'VehicleRegistered':
      case 'WorkshopPlanningCreated':
      case 'MaintenanceJobPlanned':
      case 'MaintenanceJobReplanned':
      case 'MaintenanceJobFinished':
      case 'MaintenanceJobCancelled':
      case 'MaintenanceJobCorrected':
        return state
    }
  },
}
