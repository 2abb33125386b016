import { listStores, openRows } from '../../../store/index.ts'
import type { Desk } from './desk.ts'
import { isOfLab } from './shelf.ts'

/** What outlives a reload: the desk after each act, and how many acts were given. */
export interface KeptDesk {
  readonly trace: readonly Desk[]
  /** Acts that a challenge began with; they do not count as the learner's. */
  readonly given: number
}

const key = 'desk'

const withRows = async <Result>(
  work: (rows: Awaited<ReturnType<typeof openRows<KeptDesk>>>) => Promise<Result>,
): Promise<Result> => {
  const rows = await openRows<KeptDesk>('restore-lab')
  try {
    return await work(rows)
  } finally {
    rows.close()
  }
}

/** Keeps the desk; where that fails, a reload begins anew. */
export const keepDesk = (desk: KeptDesk): Promise<void> => withRows((rows) => rows.put(key, desk))

/** Names of all databases that this lab has made in this browser. */
export const databasesOfLab = async (): Promise<readonly string[]> => (await listStores()).filter(isOfLab)

/** The desk of the last visit; null where there is none, or one of its databases is gone. */
export const loadDesk = async (): Promise<KeptDesk | null> => {
  const kept = await withRows((rows) => rows.get(key))
  const names = new Set(await databasesOfLab())
  const last = kept?.trace.at(-1)
  if (kept === undefined || last === undefined) return null
  return last.databases.every(({ name }) => names.has(name)) ? { trace: kept.trace, given: kept.given } : null
}
