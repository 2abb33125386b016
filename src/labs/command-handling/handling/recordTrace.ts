import { planningAggregateId, type PlanningCommand } from '../../../garage/index.ts'
import { newId, type EventStore } from '../../../store/index.ts'
import { externalChecksFor, type PartsTexts } from './externalChecks.ts'
import { handle } from './handle.ts'
import type { Ending, PartsService, Stage, Step, Trace } from './stage.ts'

/** What sending a command needs. */
export interface Sending {
  readonly store: EventStore
  readonly command: PlanningCommand
  readonly parts: PartsService
  readonly texts: PartsTexts
}

/** Settles when a follower of the log has got the event at this position: then it is published. */
const delivered = (store: EventStore, position: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = store.follow(position - 1, {
      events: () => {
        stop()
        resolve()
      },
      failed: reject,
    })
  })

const millisecondsSince = (start: number): number => Math.round((performance.now() - start) * 100) / 100

/** Sends a command and records each stage with its moment. Never throws: what failed is in the trace. */
export const recordTrace = async (sending: Sending): Promise<Trace> => {
  const { store, command, parts, texts } = sending
  const id = newId()
  const steps: Step[] = []
  const start = performance.now()
  const note = (stage: Stage): void => {
    steps.push({ at: millisecondsSince(start), stage })
  }
  const end = (ending: Ending): Trace => ({ id, command, parts, steps, ending })
  try {
    const ending = await handle({
      store,
      command,
      commandId: id,
      aggregateId: planningAggregateId(command.planningDate),
      externalChecks: externalChecksFor(command, store, parts, texts),
      note,
    })
    const stored = steps.at(-1)?.stage
    if (stored?.is === 'stored') {
      await delivered(store, stored.ids.at(-1) ?? 1)
      note({ is: 'published', subscribers: 1 })
    }
    return end(ending)
  } catch (error) {
    note({ is: 'failed', why: error instanceof Error ? error.message : String(error) })
    return end('failed')
  }
}
