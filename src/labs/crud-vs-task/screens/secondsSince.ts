/** How long ago a moment of `performance.now()` was, in seconds with one digit, with the unit. */
export const secondsSince = (moment: number): string =>
  `${((performance.now() - moment) / 1_000).toFixed(1)} s`
