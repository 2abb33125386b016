import type { SavingsEvent } from './savingsEvent.ts'

/** An event as it was stored; more fields do no harm. */
export interface StoredEvent {
  /** Position in the whole store. */
  readonly id: number
  readonly eventType: string
  readonly eventData: unknown
  readonly eventId: string
}

const shapes: Readonly<Record<SavingsEvent['eventType'], Readonly<Record<string, 'string' | 'number'>>>> = {
  AccountOpened: { accountId: 'string', date: 'string' },
  PaymentReceived: { amount: 'number', date: 'string' },
  PremiumReceived: { amount: 'number', date: 'string' },
  InterestPaid: { amount: 'number', date: 'string' },
  RetroPaymentReceived: { amount: 'number', date: 'string', paidOn: 'string' },
  RetroCorrectionBooked: { amount: 'number', date: 'string', paidOn: 'string' },
  PaidOut: { amount: 'number', date: 'string' },
  InterestRateChanged: { date: 'string', from: 'string', basisPoints: 'number' },
  BookingReversed: { amount: 'number', date: 'string', reverses: 'string', reason: 'string' },
}

const isSavingsType = (eventType: string): eventType is SavingsEvent['eventType'] =>
  Object.hasOwn(shapes, eventType)

/**
 * Reads a stored event as one of the savings account's; null when it is of another kind.
 * @throws {Error} it has the name of such an event, but not its fields, or an amount that is no whole number of cents
 */
export const savingsEventIn = <Event extends StoredEvent>(event: Event): (Event & SavingsEvent) | null => {
  if (!isSavingsType(event.eventType)) return null
  const data = event.eventData as Readonly<Record<string, unknown>> | null
  for (const [field, type] of Object.entries(shapes[event.eventType])) {
    const value = data?.[field]
    if (typeof value === type && (type === 'string' || Number.isSafeInteger(value))) continue
    throw new Error(
      `Failed to read event ${event.id} (${event.eventType}): because its field "${field}" is ` +
        `${JSON.stringify(value) ?? 'missing'}. Correct the file it came from, and import that into a new store.`,
    )
  }
  return event as Event & SavingsEvent
}
