import { cents, correctionDue, lectureLedger, type Cents, type SavingsEvent } from '../../../savings/index.ts'

/**
 * The tempting shortcut: interest on interest over whole months at 1 %, rounded once at the end, half a cent up. Exact in
 * whole numbers, so that nothing but the method is at fault.
 */
export const closedForm = (amount: Cents, months: number): Cents => {
  const [grown, scale] = [101n ** BigInt(months), 100n ** BigInt(months)]
  return cents(Number((2n * BigInt(amount) * (grown - scale) + scale) / (2n * scale)))
}

const stored = lectureLedger()

/** What replay finds for a payment that comes to light on 29-08-2017. */
export const byReplay = (amount: Cents, paidOn: string): Cents => {
  const event: SavingsEvent = {
    eventType: 'RetroPaymentReceived',
    eventData: { amount, date: '2017-08-29', paidOn },
  }
  return correctionDue([...stored, event]).amount
}

/** An amount for which the two disagree. */
export interface Disagreement {
  readonly amount: Cents
  readonly replayed: Cents
  readonly formula: Cents
}

/** How often the shortcut is wrong. */
export interface Measurement {
  /** Whole euros from 1 up to this. */
  readonly upTo: number
  readonly wrong: number
  /** The largest difference in cents. */
  readonly worst: Cents
  /** The first few, smallest amount first. */
  readonly examples: readonly Disagreement[]
}

/** Compares the two for a payment of 11-06 of each whole amount in euros from 1 to `upTo`. */
export const measureFormula = (upTo: number): Measurement => {
  let wrong = 0
  let worst = 0
  const examples: Disagreement[] = []
  for (let euros = 1; euros <= upTo; euros += 1) {
    const amount = cents(100 * euros)
    const [replayed, formula] = [byReplay(amount, '2017-06-11'), closedForm(amount, 3)]
    if (replayed === formula) continue
    wrong += 1
    worst = Math.max(worst, Math.abs(replayed - formula))
    if (examples.length < 8) examples.push({ amount, replayed, formula })
  }
  return { upTo, wrong, worst: cents(worst), examples }
}
