import type { Page } from '@playwright/test'

/** A row of the table `events`, as it lies in IndexedDB. */
export interface RawEvent {
  readonly id: number
  readonly aggregateId: string
  readonly order: number
  readonly eventType: string
  readonly eventData: string
  readonly eventId: string
  readonly recordedAt: string
}

/** Both tables of a database, read past the product by the browser's own interface. */
export interface RawRows {
  readonly events: readonly RawEvent[]
  readonly aggregates: readonly { readonly aggregateId: string; readonly version: number }[]
}

/** Reads the two tables raw. The database must exist. */
export const rawRows = (page: Page, database = 'replayground'): Promise<RawRows> =>
  page.evaluate(async (name) => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(request.error?.message)))
      })
    const connection = await settled(indexedDB.open(name))
    const transaction = connection.transaction(['events', 'aggregates'])
    const [events, aggregates] = await Promise.all([
      settled(transaction.objectStore('events').getAll()),
      settled(transaction.objectStore('aggregates').getAll()),
    ])
    connection.close()
    return { events, aggregates }
  }, database)
