import { useEffect, useState } from 'react'
import { storageEstimate, type EventStore } from '../../../store/index.ts'

/** What is measured about a store; null until it is. */
export interface StoreFacts {
  readonly events: number | null
  readonly aggregates: number | null
  /** Bytes of the whole site; null where the browser does not tell. */
  readonly storage: { readonly used: number; readonly quota: number } | null
  readonly error: string | null
}

const unknown: StoreFacts = { events: null, aggregates: null, storage: null, error: null }

/** Counts rows and room, anew each time that the log has grown; one count at a time. */
export const useStoreFacts = (store: EventStore, head: number): StoreFacts => {
  const [facts, setFacts] = useState(unknown)
  const [counted, setCounted] = useState(-1)
  const [isCounting, setCounting] = useState(false)
  useEffect(() => {
    if (isCounting || counted === head) return
    setCounting(true)
    const count = async (): Promise<void> => {
      const [rows, storage] = await Promise.all([store.count(), storageEstimate()])
      setFacts({ ...rows, storage, error: null })
    }
    count()
      .catch((reason: unknown) =>
        setFacts((before) => ({
          ...before,
          error: reason instanceof Error ? reason.message : String(reason),
        })),
      )
      .finally(() => {
        setCounted(head)
        setCounting(false)
      })
  }, [store, head, counted, isCounting])
  return facts
}
