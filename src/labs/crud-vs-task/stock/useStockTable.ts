import { useCallback, useEffect, useMemo, useState } from 'react'
import { openRows, type Rows } from '../../../store/index.ts'
import { itemId } from './stockItem.ts'

/** A row of the table `inventory`. */
interface StockRow {
  readonly in_stock: number
  readonly updated_at: string
}

/** The number in the table, and how to overwrite it. */
export interface StockTable {
  /** Null until it was read, or while there is no row. */
  readonly count: number | null
  readonly error: string | null
  /** Reads it anew. */
  readonly get: () => Promise<number | null>
  readonly put: (count: number) => Promise<void>
}

/** Opens the database `replayground-rows-crud-stock`. */
export const useStockTable = (): StockTable => {
  const [table, setTable] = useState<Rows<StockRow> | null>(null)
  const [count, setCount] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    const opening = openRows<StockRow>('crud-stock')
    const show = async (): Promise<void> => {
      const opened = await opening
      const row = await opened.get(itemId)
      if (over) return
      setTable(opened)
      setCount(row?.in_stock ?? null)
    }
    show().catch((reason: unknown) => {
      if (!over) setError(reason instanceof Error ? reason.message : String(reason))
    })
    return () => {
      over = true
      opening.then((opened) => opened.close()).catch(() => undefined)
    }
  }, [])
  const put = useCallback(
    async (next: number): Promise<void> => {
      if (table === null)
        throw new Error('Failed to save the stock: because the table is not open. Reload the page.')
      await table.put(itemId, { in_stock: next, updated_at: new Date().toISOString() })
      setCount(next)
    },
    [table],
  )
  const get = useCallback(
    async (): Promise<number | null> => (await table?.get(itemId))?.in_stock ?? null,
    [table],
  )
  return useMemo(() => ({ count, error, get, put }), [count, error, get, put])
}
