import type { Committed } from '../engine.ts'
import { ConcurrencyError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'
import { planAppend, type AppendPlan } from '../planAppend.ts'
import type { PreparedRequest } from '../prepareAppend.ts'

/** What a group of appends has seen and decided so far: each member sees the rows of those before it. */
export interface GroupDraft {
  /** Makes stored rows known that can decide about repeats. */
  readonly know: (rows: readonly EventRow[]) => void
  /** Decides about the next member. */
  readonly judge: (requests: readonly PreparedRequest[]) => Committed
  /** Position of the last event, with the rows that are to be added. */
  readonly head: () => number
  readonly version: (aggregateId: string) => number
  readonly added: readonly EventRow[]
}

/** Starts a draft on what is stored: the last position, and the version of each aggregate that the group names. */
export const createGroupDraft = (stored: number, storedVersions: ReadonlyMap<string, number>): GroupDraft => {
  const versions = new Map(storedVersions)
  const known = new Map<string, Map<number, EventRow>>()
  const added: EventRow[] = []

  const know = (rows: readonly EventRow[]): void => {
    for (const row of rows) {
      const before = known.get(row.aggregateId)
      if (before === undefined) known.set(row.aggregateId, new Map([[row.order, row]]))
      else before.set(row.order, row)
    }
  }

  const version = (aggregateId: string): number => versions.get(aggregateId) ?? 0

  const rows = (aggregateId: string, from: number, to: number): readonly EventRow[] => {
    const ofAggregate = known.get(aggregateId)
    const found: EventRow[] = []
    for (let order = from; order <= Math.min(to, version(aggregateId)); order += 1) {
      const row = ofAggregate?.get(order)
      if (row !== undefined) found.push(row)
    }
    return found
  }

  const take = (plan: Extract<AppendPlan, { is: 'new' }>): readonly EventRow[] => {
    const before = stored + added.length
    const taken = plan.rows.map((row, index) => ({ id: before + index + 1, ...row }))
    for (const row of taken) added.push(row)
    for (const [aggregateId, reached] of plan.versions) versions.set(aggregateId, reached)
    know(taken)
    return taken
  }

  const judge = (requests: readonly PreparedRequest[]): Committed => {
    try {
      const plan = planAppend({ version, rows }, requests)
      return plan.is === 'repeat'
        ? { is: 'stored', rows: plan.rows, versions: plan.versions, repeated: true }
        : { is: 'stored', rows: take(plan), versions: plan.versions, repeated: false }
    } catch (error) {
      if (error instanceof ConcurrencyError) return { is: 'refused', error }
      throw error
    }
  }

  return { know, judge, head: () => stored + added.length, version, added }
}
