import { savingsAggregateId } from '../../../savings/index.ts'

const prefix = 'retro-'

/** Id of the lab's account with this number; from 1. A new one is opened where somebody starts over. */
export const accountIdOf = (number: number): string => `${prefix}${number}`

/** Name of the stream that holds the ledger of an account. */
export const ledgerStream = (number: number): string => savingsAggregateId(accountIdOf(number))

/** Name of the stream that holds what was sent to the customer of an account. */
export const letterStream = (number: number): string => `SavingsLetters-${accountIdOf(number)}`

const numberAfter = (stream: string, aggregateId: string): number | null => {
  const digits = aggregateId.startsWith(stream) ? aggregateId.slice(stream.length) : ''
  return /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : null
}

/** Whose stream this is, and which of the two; null for streams of others. */
export const accountStreamIn = (
  aggregateId: string,
): { readonly is: 'ledger' | 'letters'; readonly number: number } | null => {
  const ofLedger = numberAfter(savingsAggregateId(prefix), aggregateId)
  if (ofLedger !== null) return { is: 'ledger', number: ofLedger }
  const ofLetters = numberAfter(`SavingsLetters-${prefix}`, aggregateId)
  return ofLetters === null ? null : { is: 'letters', number: ofLetters }
}
