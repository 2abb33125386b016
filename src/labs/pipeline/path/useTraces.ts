import { useCallback, useEffect, useRef, useState } from 'react'
import type { GarageCommand } from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { recordTrace } from './recordTrace.ts'
import { positionOf, type SubscriberId, type Trace } from './trace.ts'
import type { TraceRecorder } from './traceRecorder.ts'
import type { RunningReadModel } from './useReadModels.ts'
import { useSubscriber } from './useSubscriber.ts'

const mostTraces = 20

/** Sends a command as somebody, and resolves once it was accepted, refused or failed. */
export type Send = (command: GarageCommand, actor: string) => Promise<Trace>

/** The commands that were sent from this page, newest first, with what is still being recorded of them. */
export interface Traces {
  readonly traces: readonly Trace[]
  readonly send: Send
}

/** Recorders of commands that are still under way, by the command's id. */
type Open = ReadonlyMap<string, TraceRecorder>

const useTraceList = () => {
  const [traces, setTraces] = useState<readonly Trace[]>([])
  const open = useRef(new Map<string, TraceRecorder>())
  const begin = useCallback((recorder: TraceRecorder): void => {
    open.current.set(recorder.current().id, recorder)
    const oldest = [...open.current.keys()].slice(0, -mostTraces)
    for (const id of oldest) open.current.delete(id)
    recorder.onGrown((trace) => {
      if (trace.end === 'rejected' || trace.end === 'failed') open.current.delete(trace.id)
      setTraces((before) =>
        before.some(({ id }) => id === trace.id)
          ? before.map((known) => (known.id === trace.id ? trace : known))
          : [trace, ...before].slice(0, mostTraces),
      )
    })
  }, [])
  return { traces, begin, open }
}

/** The log told its followers: those beside the read model, each at its own moment. */
const useSubscribers = (store: EventStore, open: { readonly current: Open }): void => {
  const words = useWords(pipelineWords).trace
  const hear =
    (subscriber: SubscriberId) =>
    (event: RecordedEvent, at: number): void => {
      const recorder = open.current.get(event.causationId ?? '')
      recorder?.reach('publish', at, words.published(event.id))
      recorder?.receive(subscriber, at, event.eventId)
    }
  useSubscriber(store, hear('notifications'))
  useSubscriber(store, hear('invoicing'))
}

/** The projections folded the events, and React put the new read models on screen. */
const useReaders = (open: { readonly current: Open }, readModels: readonly RunningReadModel[]): void => {
  const words = useWords(pipelineWords)

  const folded = useCallback(
    (recorder: TraceRecorder, { id, run }: RunningReadModel, at: number): boolean => {
      const trace = recorder.current()
      const position = positionOf(trace)
      const { checkpoint } = run.view()
      if (trace.readModel !== id || position === 0 || checkpoint < position) return false
      recorder.reach('publish', at, words.trace.published(position))
      recorder.reach('projector', at, words.trace.projected(words.readModels[id], checkpoint))
      return true
    },
    [words],
  )

  useEffect(() => {
    const stops = readModels.map((model) =>
      model.run.subscribe(() => {
        const at = performance.now()
        for (const recorder of open.current.values()) folded(recorder, model, at)
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [readModels, folded, open])

  // Runs after React has put the new read model on screen: that is the moment at which it can be seen.
  useEffect(() => {
    const at = performance.now()
    for (const recorder of Array.from(open.current.values())) {
      const shown = readModels.find((model) => folded(recorder, model, at))
      if (shown === undefined) continue
      if (shown.view.checkpoint < positionOf(recorder.current())) continue
      recorder.reach('view', at, words.trace.shown(words.readModels[shown.id]))
    }
  })
}

/** Sends commands and records their way from the button to the read model on screen. */
export const useTraces = (store: EventStore, readModels: readonly RunningReadModel[]): Traces => {
  const words = useWords(pipelineWords).trace
  const { traces, begin, open } = useTraceList()
  useSubscribers(store, open)
  useReaders(open, readModels)
  const send = useCallback<Send>(
    async (command, actor) => (await recordTrace({ store, command, actor, words, begun: begin })).current(),
    [store, words, begin],
  )
  return { traces, send }
}
