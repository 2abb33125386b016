/** Index of the first value greater than `limit` in an ascending list; its length if there is none. */
const upperBound = (ascending: ArrayLike<number>, limit: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** How many values of an ascending list are at most `limit`. */
export const countUpTo = upperBound

/** The first value greater than `now`. */
export const firstAfter = (ascending: ArrayLike<number>, now: number): number | undefined =>
  ascending[upperBound(ascending, now)]

/** The last value smaller than `now`. */
export const lastBefore = (ascending: ArrayLike<number>, now: number): number | undefined => {
  let index = upperBound(ascending, now) - 1
  while (index >= 0 && (ascending[index] ?? 0) >= now) index -= 1
  return ascending[index]
}
