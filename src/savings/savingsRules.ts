import { cents, percentOf, type Cents } from './cents.ts'

/** Collected on the first of every month after the opening: € 150,00. An example of the lecture. */
export const monthlyPremium = cents(15_000)

/** Paid each month; an example of the lecture. */
export const interestPercent = 1

/** Day of the month on which the premium is collected. */
export const premiumDay = 1

/** Day of the month on which interest is paid. */
export const interestDay = 28

/** The interest over a balance: 1 %, to the nearest cent, a half cent up. */
export const interestOver = (balance: Cents): Cents => percentOf(balance, interestPercent)
