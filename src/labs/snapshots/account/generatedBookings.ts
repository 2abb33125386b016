import { cents, savingsAggregateId, type SavingsEvent } from '../../../savings/index.ts'
import type { EventStore } from '../../../store/index.ts'

/** Events of an account in one year. */
export const eventsPerYear = 250

const padded = (value: number): string => String(value).padStart(2, '0')

const dateOf = (n: number): string => {
  const day = (n - 1) % eventsPerYear
  const year = 1900 + Math.floor((n - 1) / eventsPerYear)
  return `${year}-${padded(1 + Math.floor(day / 21))}-${padded(1 + (day % 21))}`
}

/** The n-th event of a generated account, from 1: the same for everybody. */
export const generatedBooking = (accountId: string, n: number): SavingsEvent => {
  const date = dateOf(n)
  if (n === 1) return { eventType: 'AccountOpened', eventData: { accountId, date } }
  return n % 7 === 0
    ? { eventType: 'PaidOut', eventData: { date, amount: cents(-((n * 37) % 4000) - 1) } }
    : { eventType: 'PaymentReceived', eventData: { date, amount: cents(((n * 101) % 9000) + 100) } }
}

/** Events that are appended at a time: memory stays the same, however many there are. */
const chunk = 5000

/** Adds generated events to the account until it has `count` of them; gives its aggregate's id. */
export const fillAccount = async (
  store: EventStore,
  accountId: string,
  count: number,
  tell: (done: number) => void = () => undefined,
): Promise<string> => {
  const aggregateId = savingsAggregateId(accountId)
  for (let version = await store.version(aggregateId); version < count;) {
    const more = Math.min(chunk, count - version)
    const first = version + 1
    const events = Array.from({ length: more }, (_, index) => generatedBooking(accountId, first + index))
    await store.append(aggregateId, events, version)
    version += more
    tell(version)
  }
  return aggregateId
}

/** The last year of an account of `count` events, in an account of its own: it opens with the balance brought forward. */
export const closedYear = (accountId: string, count: number): readonly SavingsEvent[] => {
  const first = Math.floor((count - 1) / eventsPerYear) * eventsPerYear + 1
  let brought = 0
  for (let n = 2; n < first; n += 1) {
    const { eventData } = generatedBooking(accountId, n)
    if ('amount' in eventData) brought += eventData.amount
  }
  const date = dateOf(first)
  const rest = Array.from({ length: count - first + 1 }, (_, index) =>
    generatedBooking(accountId, first + index),
  )
  if (first === 1) return rest
  return [
    { eventType: 'AccountOpened', eventData: { accountId, date } },
    { eventType: 'PaymentReceived', eventData: { date, amount: cents(brought) } },
    ...rest,
  ]
}
