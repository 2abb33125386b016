import type { Snapshot } from '../../../store/index.ts'
import { foldFrom, objection, stateIn, type AccountRows, type Refused } from './loadAccount.ts'
import { differingFields, type Shape, type Totals } from './totals.ts'

/** A snapshot that does not say what a replay says. */
export interface WrongSnapshot {
  readonly version: number
  readonly is: Totals
  readonly should: Totals
  readonly fields: readonly (keyof Totals)[]
  /** What loading would hold against it; null: loading would not notice. */
  readonly noticedBy: Refused['why'] | null
}

/** Compares every snapshot of an account with a replay of the events until there. */
export const verifySnapshots = async (
  { store, snapshots }: AccountRows,
  aggregateId: string,
  shape: Shape,
): Promise<readonly WrongSnapshot[]> => {
  const byVersion = new Map<number, Snapshot>()
  for (const each of await snapshots.all(aggregateId)) byVersion.set(each.version, each)
  const wrong: WrongSnapshot[] = []
  await foldFrom(store, aggregateId, { shape }, ({ totals, version }) => {
    const snapshot = byVersion.get(version)
    if (snapshot === undefined) return undefined
    const is = stateIn(snapshot)
    const fields = differingFields(is, totals)
    if (fields.length === 0) return undefined
    return (async () => {
      wrong.push({ version, is, should: totals, fields, noticedBy: await objection(snapshot, shape) })
    })()
  })
  return wrong
}
