import { useCallback, useEffect, useRef, useState } from 'react'
import type { GarageCommand } from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { recordTrace, type TraceRecorder } from './recordTrace.ts'
import type { Trace } from './trace.ts'
import { readModelOf, type RunningReadModel } from './useReadModels.ts'

const mostTraces = 20

/** The commands that were sent from this page, newest first, with what is still being recorded of them. */
export interface Traces {
  readonly traces: readonly Trace[]
  readonly send: (command: GarageCommand, actor: string) => Promise<Trace>
}

const isOver = (trace: Trace): boolean =>
  trace.end === 'rejected' ||
  trace.end === 'failed' ||
  trace.moments.some(({ station }) => station === 'view')

/** Records when a subscriber of the log got the events of a command. */
const useSubscriber = (store: EventStore, got: (event: RecordedEvent, at: number) => void): void => {
  const latest = useRef(got)
  useEffect(() => {
    latest.current = got
  })
  useEffect(() => {
    let unfollow = (): void => undefined
    let over = false
    void store.head().then((head) => {
      if (over) return
      unfollow = store.follow(head, {
        events: (events) => {
          const at = performance.now()
          for (const event of events) latest.current(event, at)
        },
      })
    })
    return () => {
      over = true
      unfollow()
    }
  }, [store])
}

/** Sends commands and records their way from the button to the read model on screen. */
export const useTraces = (store: EventStore, readModels: readonly RunningReadModel[]): Traces => {
  const words = useWords(pipelineWords)
  const [traces, setTraces] = useState<readonly Trace[]>([])
  const open = useRef(new Map<string, { readonly recorder: TraceRecorder; readonly zero: number }>())

  const grown = useCallback((trace: Trace): void => {
    setTraces((before) =>
      before.some(({ id }) => id === trace.id)
        ? before.map((known) => (known.id === trace.id ? trace : known))
        : [trace, ...before].slice(0, mostTraces),
    )
  }, [])

  const send = useCallback(
    async (command: GarageCommand, actor: string): Promise<Trace> => {
      const zero = performance.now()
      const readModel = words.readModels[readModelOf(command.type)]
      const recorder = await recordTrace({ store, command, actor, words: words.trace, readModel, grown })
      const trace = recorder.current()
      if (!isOver(trace)) open.current.set(trace.id, { recorder, zero })
      return trace
    },
    [store, words, grown],
  )

  const recorderOf = (event: RecordedEvent) => open.current.get(event.causationId ?? '')

  useSubscriber(store, (event, at) => {
    recorderOf(event)?.recorder.reach('publish', at, words.trace.published(event.id))
  })
  const receive = (context: string) => (event: RecordedEvent, at: number) => {
    const known = recorderOf(event)
    if (known === undefined) return
    const { received } = known.recorder.current()
    known.recorder.change({
      received: [...received, { context, at: at - known.zero, eventId: event.eventId }],
    })
  }
  useSubscriber(store, receive(words.nodes.notifications))
  useSubscriber(store, receive(words.nodes.invoicing))

  useEffect(() => {
    const stops = readModels.map(({ run, id }) =>
      run.subscribe(() => {
        const at = performance.now()
        for (const { recorder } of open.current.values()) {
          const trace = recorder.current()
          const last = trace.positions.at(-1)
          if (trace.readModel !== words.readModels[id] || last === undefined) continue
          const { checkpoint } = run.view()
          if (checkpoint >= last)
            recorder.reach('projector', at, words.trace.projected(trace.readModel, checkpoint))
        }
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [readModels, words])

  // Runs after React has put the new read model on screen: that is the moment at which it can be seen.
  useEffect(() => {
    for (const [id, { recorder }] of open.current) {
      const trace = recorder.current()
      const shown = readModels.find((each) => words.readModels[each.id] === trace.readModel)
      const last = trace.positions.at(-1)
      if (shown === undefined || last === undefined || shown.view.checkpoint < last) continue
      recorder.reach('publish', performance.now(), words.trace.published(last))
      recorder.reach(
        'projector',
        performance.now(),
        words.trace.projected(trace.readModel, shown.view.checkpoint),
      )
      recorder.reach('view', performance.now(), words.trace.shown(trace.readModel))
      open.current.delete(id)
    }
  })

  return { traces, send }
}
