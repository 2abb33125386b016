import type { GarageEvent } from '../garageCommand.ts'
import type { LoggedEvent } from '../read-models/projection.ts'
import type { GeneratedAppend, GeneratedEvent } from './generatedAppend.ts'

/** Generated appends as they would come out of an empty store: with positions and orders. */
export const loggedOf = (
  appends: Iterable<GeneratedAppend>,
): readonly (GeneratedEvent & LoggedEvent & GarageEvent)[] => {
  const log: (GeneratedEvent & LoggedEvent)[] = []
  for (const { aggregateId, events, expected } of appends) {
    for (const [index, event] of events.entries())
      log.push({ ...event, id: log.length + 1, aggregateId, order: expected + index + 1 })
  }
  return log
}
