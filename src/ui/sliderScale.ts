/** Whether equal steps of a slider add or multiply. */
export type SliderScale = 'linear' | 'log'

/** Positions of the handle of a logarithmic slider: 0 to this. */
export const positions = 1000

/**
 * The value at a position of the handle, 0 to 1,000, rounded to three digits; `min` and `max` themselves are exact.
 * @throws {RangeError} when the range holds zero or less, where a logarithm has no place
 */
export const valueAt = (position: number, min: number, max: number): number => {
  if (min <= 0 || max <= min)
    throw new RangeError(
      `Failed to scale a slider: because ${min} to ${max} is no range above zero. Give 0 < min < max.`,
    )
  if (position <= 0) return min
  if (position >= positions) return max
  return Number((min * (max / min) ** (position / positions)).toPrecision(3))
}

/** Where the handle stands for a value; outside the range: at its nearest end. */
export const positionOf = (value: number, min: number, max: number): number => {
  const inside = Math.min(max, Math.max(min, value))
  return Math.round((positions * Math.log(inside / min)) / Math.log(max / min))
}
