interface Rows {
  /** The active row, from 0; null when there is none. */
  readonly active: number | null
  /** First row in sight. */
  readonly first: number
  readonly count: number
  /** Rows in sight. */
  readonly page: number
}

const targets: Readonly<Record<string, (rows: Rows & { readonly from: number }) => number>> = {
  ArrowDown: ({ from }) => from + 1,
  ArrowUp: ({ from }) => from - 1,
  PageDown: ({ from, page }) => from + page,
  PageUp: ({ from, page }) => from - page,
  Home: () => 0,
  End: ({ count }) => count - 1,
}

/** The row that a key leads to, from 0; null when the key leads nowhere. */
export const rowAfterKey = (key: string, rows: Rows): number | null => {
  const target = targets[key]
  if (target === undefined || rows.count === 0) return null
  const isStep = key.startsWith('Arrow')
  // Without an active row the first step goes to the first row in sight.
  if (rows.active === null && isStep) return Math.min(rows.first, rows.count - 1)
  const wanted = target({ ...rows, from: rows.active ?? rows.first })
  return Math.max(0, Math.min(rows.count - 1, wanted))
}
