import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import type { Trace } from '../handling/stage.ts'
import { refusalOf, type Refusal } from './challenges.ts'
import { planningAt } from './performStep.ts'

const refusalIn = async (store: EventStore, trace: Trace): Promise<Refusal | null> => {
  const loaded = trace.steps.map(({ stage }) => stage).find((stage) => stage.is === 'loaded')
  const { planning } = await planningAt(store, trace.command.planningDate, loaded?.events ?? 0)
  return refusalOf(trace, planning)
}

/** The refused ones among some commands, each judged on the planning as it was then; none while they are read. */
export const useRefusals = (store: EventStore, traces: readonly Trace[]): readonly Refusal[] => {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  useEffect(() => {
    let over = false
    const look = async (): Promise<void> => {
      const found = await Promise.all(traces.map((trace) => refusalIn(store, trace)))
      if (!over) setRefusals(found.filter((refusal) => refusal !== null))
    }
    look().catch((error: unknown) => {
      if (!over)
        setRefusals(() => {
          throw error
        })
    })
    return () => {
      over = true
    }
  }, [store, traces])
  return refusals
}
