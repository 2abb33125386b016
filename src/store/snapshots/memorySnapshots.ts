import { highestVersion, type Snapshot, type Snapshots } from './snapshot.ts'

/** Snapshots that live as long as this object. */
export const createMemorySnapshots = (): Snapshots => {
  let rows: readonly Snapshot[] = []
  const of = (aggregateId: string, upTo = highestVersion): readonly Snapshot[] =>
    rows
      .filter((row) => row.aggregateId === aggregateId && row.version <= upTo)
      .toSorted((a, b) => a.version - b.version)
  return {
    newest: (aggregateId, upTo) => Promise.resolve(of(aggregateId, upTo).at(-1)),
    all: (aggregateId) => Promise.resolve(of(aggregateId)),
    put: (snapshots) => {
      const isNew = (row: Snapshot): boolean =>
        !snapshots.some((each) => each.aggregateId === row.aggregateId && each.version === row.version)
      rows = [...rows.filter(isNew), ...snapshots]
      return Promise.resolve()
    },
    drop: (aggregateId) => {
      rows = rows.filter((row) => row.aggregateId !== aggregateId)
      return Promise.resolve()
    },
    close: () => undefined,
  }
}
