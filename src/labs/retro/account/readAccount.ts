import { savingsEventIn, type SavingsEvent } from '../../../savings/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { letterIn, type Letter } from '../letters/letter.ts'
import { ledgerStream, letterStream } from './accountNames.ts'

/** A stored event of a ledger. */
export type StoredSavingsEvent = RecordedEvent & SavingsEvent

/** An account as it is stored: its ledger and what was sent. */
export interface StoredAccount {
  /** From 1. */
  readonly number: number
  readonly events: readonly StoredSavingsEvent[]
  readonly letters: readonly Letter[]
}

/** Reads an account from its two streams. @throws {Error} a stored row is damaged; names it */
export const readAccount = async (store: EventStore, number: number): Promise<StoredAccount> => {
  const events: StoredSavingsEvent[] = []
  const letters: Letter[] = []
  for await (const stored of store.read(ledgerStream(number))) {
    const event = savingsEventIn(stored)
    if (event !== null) events.push(event)
  }
  for await (const stored of store.read(letterStream(number))) {
    const letter = letterIn(stored)
    if (letter !== null) letters.push(letter)
  }
  return { number, events, letters }
}
