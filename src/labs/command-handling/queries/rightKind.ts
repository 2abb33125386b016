import type { OperationRun } from './operations.ts'

export type Kind = 'command' | 'query'

/** What an operation is, whatever its name says: a query leaves the log as it was. */
export const rightKind = ({ hashBefore, hashAfter }: OperationRun): Kind =>
  hashBefore === hashAfter ? 'query' : 'command'
