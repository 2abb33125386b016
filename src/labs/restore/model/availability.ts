/**
 * Share of time that something works, from 0 to 1, given the mean time between failures and the mean time to repair,
 * both in hours and above 0.
 */
export const availabilityOf = (mtbfHours: number, mttrHours: number): number =>
  mtbfHours / (mtbfHours + mttrHours)

/** Hours in a year of 365 days. */
export const hoursPerYear = 8_760

/** Hours a year that it does not work, in the mean. */
export const downtimeOf = (mtbfHours: number, mttrHours: number): number =>
  hoursPerYear * (1 - availabilityOf(mtbfHours, mttrHours))
