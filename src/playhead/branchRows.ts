import type { TimeLineBranch } from './timeLine.ts'

/** A branch as it is drawn. */
export interface BranchRow extends TimeLineBranch {
  /** From 0 at the top. */
  readonly row: number
  /** Row of the branch that it left; null for the first. */
  readonly parent: number | null
}

/**
 * The rows of a tree of branches, from top to bottom: each below the branch that it left, the newest of several nearest
 * to it, so that lines cross as little as they can.
 */
export const branchRows = (list: readonly TimeLineBranch[]): readonly BranchRow[] => {
  const children = new Map<number | null, TimeLineBranch[]>()
  for (const branch of list) children.set(branch.from, [...(children.get(branch.from) ?? []), branch])
  const rows: BranchRow[] = []
  const waiting = (children.get(null) ?? []).map((branch) => ({ branch, parent: null as number | null }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { branch, parent } = next
    const row = rows.length
    rows.push({ ...branch, row, parent })
    for (const child of children.get(branch.number) ?? []) waiting.push({ branch: child, parent: row })
  }
  return rows
}
