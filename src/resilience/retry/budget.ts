/** What retries may cost, as a share of what was asked for anyway. */
export interface RetryBudget {
  /** Retries for each request: 0.1 is one for ten. At least 0. */
  readonly ratio: number
  /** So many retries can be saved up, and are there at first. At least 0. */
  readonly burst: number
}

/** A full budget: how many retries it allows before the first request. */
export const fullBudget = ({ burst }: RetryBudget): number => burst

/** What is left after a request came in: every request pays in its share. */
export const payIn = ({ ratio, burst }: RetryBudget, left: number): number =>
  // An allowance of nothing at a time still has to reach one retry.
  Math.min(Math.max(1, burst), left + ratio)

/** What is left after one retry; null when it does not allow one. */
export const payOut = (left: number): number | null => (left >= 1 ? left - 1 : null)
