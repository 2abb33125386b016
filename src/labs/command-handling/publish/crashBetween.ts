import type { PlanningEvent } from '../../../garage/index.ts'
import type { EventStore } from '../../../store/index.ts'
import type { Delivery } from '../notebook/notebook.ts'

/** Tells the one subscriber of an event. */
type Tell = (eventId: string) => void

class Crash extends Error {
  override readonly name = 'Crash'
}

const saveThenTell = async (store: EventStore, event: PlanningEvent, tell: Tell): Promise<void> => {
  const { events } = await store.append('WorkshopPlanning-crash', [event], 'any')
  // Here the program dies: what is stored stays, what would have come next never comes.
  if (events.length > 0)
    throw new Crash('Failed to go on: because the program died after the save. Restart it.')
  for (const { eventId } of events) tell(eventId)
}

const readOn = async (store: EventStore, checkpoint: number, tell: Tell): Promise<void> => {
  for await (const { eventId } of store.readAll({ from: checkpoint + 1 })) tell(eventId)
}

/** Stores an event, crashes before anybody is told, and starts again: with or without reading on in the log. */
export const crashBetween = async (
  store: EventStore,
  event: PlanningEvent,
  outbox: boolean,
): Promise<Delivery> => {
  const checkpoint = await store.head()
  const applied = new Set<string>()
  let published = 0
  const tell: Tell = (eventId) => {
    published += 1
    applied.add(eventId)
  }
  try {
    await saveThenTell(store, event, tell)
  } catch (error) {
    if (!(error instanceof Crash)) throw error
  }
  if (outbox) await readOn(store, checkpoint, tell)
  return { outbox, stored: (await store.head()) - checkpoint, published, received: applied.size }
}
