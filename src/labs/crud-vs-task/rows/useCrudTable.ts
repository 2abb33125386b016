import { useCallback, useEffect, useState } from 'react'
import { openRows, type Rows } from '../../../store/index.ts'
import type { CrudRow, KeyedRow } from './crudRow.ts'

/** The table `customers` of the CRUD screen, as it lies in its own database. */
export interface CrudTable {
  /** Null until the database is open. */
  readonly table: Rows<CrudRow> | null
  readonly rows: readonly KeyedRow[]
  readonly loaded: boolean
  readonly error: string | null
  /** Reads the table again. */
  readonly reload: () => Promise<void>
}

const keyNumber = ({ key }: KeyedRow): number => Number(key.replaceAll(/\D/g, ''))

/** Opens the database `replayground-rows-crud` and keeps what its table holds. */
export const useCrudTable = (): CrudTable => {
  const [table, setTable] = useState<Rows<CrudRow> | null>(null)
  const [rows, setRows] = useState<readonly KeyedRow[] | null>(null)
  const [error, setError] = useState<string | null>(null)

  const read = useCallback(async (from: Rows<CrudRow>): Promise<void> => {
    const all = await from.all()
    setRows([...all].sort((a, b) => keyNumber(a) - keyNumber(b)))
  }, [])

  useEffect(() => {
    let over = false
    const opening = openRows<CrudRow>('crud')
    const show = async (): Promise<void> => {
      const opened = await opening
      if (over) return
      await read(opened)
      setTable(opened)
    }
    show().catch((reason: unknown) => {
      if (!over) setError(reason instanceof Error ? reason.message : String(reason))
    })
    return () => {
      over = true
      opening.then((opened) => opened.close()).catch(() => undefined)
    }
  }, [read])

  const reload = useCallback(async (): Promise<void> => {
    if (table !== null) await read(table)
  }, [table, read])
  // Another tab may have saved meanwhile, and a table tells nobody.
  useEffect(() => {
    const onFocus = (): void => {
      reload().catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
    }
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [reload])
  return { table, rows: rows ?? [], loaded: rows !== null, error, reload }
}
