import type { SavingsEvent } from '../../../savings/index.ts'
import type { EventStore } from '../../../store/index.ts'
import type { StoredSavingsEvent } from './readAccount.ts'

/**
 * Really tries to put an event where it should have been, between stored rows, and gives what the store says to that.
 * @throws {Error} there is no row after its date, so that it would go to the end
 */
export const tryInsert = async (
  store: EventStore,
  events: readonly StoredSavingsEvent[],
  event: SavingsEvent,
): Promise<string> => {
  const { eventData } = event
  const on = 'paidOn' in eventData ? eventData.paidOn : 'from' in eventData ? eventData.from : eventData.date
  const next = events.find((stored) => stored.eventData.date > on)
  if (next === undefined)
    throw new Error(`Failed to insert on ${on}: because no stored row is later. Append it at the end.`)
  try {
    return await store.rewrite({
      attempt: 'insert',
      before: next.id,
      event: { eventType: 'PaymentReceived', eventData: { ...eventData, date: on } },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
