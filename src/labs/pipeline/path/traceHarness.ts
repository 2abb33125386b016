import { stations, type Trace } from './trace.ts'

/** A trace that reached its stations with these milliseconds between them, for tests. */
export const traceOf = (gaps: readonly number[], change: Partial<Trace> = {}): Trace => {
  let at = 0
  const moments = [0, ...gaps].map((gap, index) => {
    at += gap
    return { station: stations[index] ?? 'view', at, text: `at ${stations[index]}` }
  })
  return {
    id: 't',
    command: 'RegisterCustomer',
    fields: [['name', 'Noor']],
    actor: 'front desk',
    aggregateId: 'Customer-1',
    moments,
    rules: [{ rule: 'CustomerMustNotBeRegisteredTwice', holds: true, reason: 'Not registered.' }],
    end: 'accepted',
    failure: '',
    versions: { original: 0, current: 1 },
    stored: { before: 4, after: 5 },
    events: [
      { id: 5, order: 1, eventType: 'CustomerRegistered', eventId: 'e5', eventData: { name: 'Noor' } },
    ],
    readModel: 'customers',
    subject: '1',
    received: [],
    ...change,
  }
}
