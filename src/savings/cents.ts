declare const brand: unique symbol

/** An amount of money in whole cents; negative when it is taken away. Sums of cents never round. */
export type Cents = number & { readonly [brand]: 'cents' }

/** A whole number as cents. @throws {Error} it is no whole number, or too large to be exact */
export const cents = (amount: number): Cents => {
  if (Number.isSafeInteger(amount)) return amount as Cents
  throw new Error(`Failed to take ${amount} as cents: because it is not a whole number. Round it first.`)
}

/** Nothing. */
export const noCents = cents(0)

/** The sum of two amounts. */
export const plus = (one: Cents, other: Cents): Cents => cents(one + other)

/** The opposite amount. */
export const minus = (amount: Cents): Cents => cents(0 - amount)

/** Some percent of an amount, to the nearest cent; a half cent goes up. `percent` is a whole number. */
export const percentOf = (amount: Cents, percent: number): Cents =>
  cents(Math.floor((2 * amount * percent + 100) / 200))

/**
 * Some hundredths of a percent of an amount, to the nearest cent; a half cent goes up. `basisPoints` is a whole number:
 * 100 are one percent.
 */
export const partOf = (amount: Cents, basisPoints: number): Cents =>
  cents(Math.floor((2 * amount * basisPoints + 10_000) / 20_000))

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, '.')

/** As the lecture writes it: `€ 1.666,17`. */
export const formatEuro = (amount: Cents): string => {
  const size = Math.abs(amount)
  const euros = grouped(String(Math.floor(size / 100)))
  const rest = String(size % 100).padStart(2, '0')
  return `€ ${amount < 0 ? '-' : ''}${euros},${rest}`
}
