import type { AggregateRow, EventStore } from '../../../store/index.ts'

/** Rows that are read at a time. */
const batchSize = 500

/** The rows of the table `aggregates`, from the first on, as far as somebody has looked. */
export interface AggregateList {
  readonly view: () => AggregateView
  readonly subscribe: (listener: () => void) => () => void
  /** Reads on, unless all is there. */
  readonly more: () => void
  /** Reads again what is there: versions grow, and new rows come in between. */
  readonly refresh: () => void
  readonly close: () => void
}

export interface AggregateView {
  readonly rows: readonly AggregateRow[]
  /** Whether these are all. */
  readonly isWhole: boolean
  /** Why they cannot be read; null while they can. */
  readonly failure: string | null
}

/** Starts with nothing read. */
export const createAggregateList = (store: EventStore, prefix: string): AggregateList => {
  const listeners = new Set<() => void>()
  let view: AggregateView = { rows: [], isWhole: false, failure: null }
  let wanted = batchSize
  let asked = false
  let running = false
  let closed = false

  const read = async (): Promise<Pick<AggregateView, 'rows' | 'isWhole'>> => {
    const rows: AggregateRow[] = []
    while (rows.length < wanted) {
      const after = rows.at(-1)?.aggregateId ?? ''
      const batch = await store.aggregates({ after, prefix, limit: batchSize })
      rows.push(...batch)
      if (batch.length < batchSize) return { rows, isWhole: true }
    }
    return { rows, isWhole: false }
  }

  const show = (next: AggregateView): void => {
    if (closed) return
    view = next
    for (const listener of listeners) listener()
  }

  const isAsked = (): boolean => asked && !closed

  const refresh = async (): Promise<void> => {
    asked = true
    if (running || closed) return
    running = true
    try {
      // What was asked meanwhile is answered by one more look.
      while (isAsked()) {
        asked = false
        show({ ...(await read()), failure: null })
      }
    } catch (error) {
      show({ ...view, failure: error instanceof Error ? error.message : String(error) })
    }
    running = false
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    more: () => {
      if (view.isWhole || view.rows.length < wanted) return
      wanted += batchSize
      void refresh()
    },
    refresh: () => void refresh(),
    close: () => {
      closed = true
    },
  }
}
