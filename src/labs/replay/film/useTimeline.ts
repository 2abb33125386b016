import { useEffect, useState, useSyncExternalStore } from 'react'
import { createTimeline, type EventStore, type RecordedEvent } from '../../../store/index.ts'
import { garageState, type GarageState } from '../state/garageState.ts'

export type GarageTimeline = ReturnType<typeof createTimeline<GarageState>>

/** The timeline of a store, for going to any moment; null at first. */
export const useTimeline = (store: EventStore): GarageTimeline | null => {
  const [timeline, setTimeline] = useState<GarageTimeline | null>(null)
  useEffect(() => {
    const created = createTimeline(store, garageState)
    setTimeline(created)
    return () => created.close()
  }, [store])
  return timeline
}

/** How far the timeline has come. */
export const useTimelineView = (timeline: GarageTimeline) =>
  useSyncExternalStore(timeline.subscribe, timeline.view)

/** A moment in the log: the event, the state before it and after it. */
export interface LogMoment {
  readonly position: number
  /** Null at position 0, before the first event. */
  readonly event: RecordedEvent | null
  readonly before: GarageState
  readonly after: GarageState
  /** How long it took to go there, in real milliseconds. */
  readonly seekMs: number
}

const momentAt = async (timeline: GarageTimeline, position: number): Promise<LogMoment> => {
  const started = performance.now()
  const event = await timeline.eventAt(position)
  const before = await timeline.stateAt(Math.max(0, position - 1))
  const after = event === null ? before : garageState.when(before, event)
  return { position, event, before, after, seekMs: performance.now() - started }
}

/** The moment at a position; while a seek is under way, the one before. */
export const useMoment = (timeline: GarageTimeline, position: number): LogMoment | null => {
  const [moment, setMoment] = useState<LogMoment | null>(null)
  useEffect(() => {
    let over = false
    momentAt(timeline, position).then(
      (found) => {
        if (!over) setMoment(found)
      },
      (error: unknown) => {
        if (!over)
          setMoment(() => {
            throw error
          })
      },
    )
    return () => {
      over = true
    }
  }, [timeline, position])
  return moment
}

/** The events from one position to another, both inclusive; while they are read, those of before. */
export const useEvents = (store: EventStore, from: number, to: number): readonly RecordedEvent[] => {
  const [events, setEvents] = useState<readonly RecordedEvent[]>([])
  useEffect(() => {
    let over = false
    const read = async (): Promise<void> => {
      const found: RecordedEvent[] = []
      for await (const batch of store.readBatches({ from, to })) found.push(...batch)
      if (!over) setEvents(found)
    }
    read().catch((error: unknown) => {
      if (!over)
        setEvents(() => {
          throw error
        })
    })
    return () => {
      over = true
    }
  }, [store, from, to])
  return events
}
