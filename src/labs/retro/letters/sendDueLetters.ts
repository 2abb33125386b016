import { correctionDue } from '../../../savings/index.ts'
import { ConcurrencyError, type EventStore } from '../../../store/index.ts'
import { letterStream } from '../account/accountNames.ts'
import { readAccount } from '../account/readAccount.ts'
import { correctionLetterDue, statementsDue } from './statements.ts'

const sendOnce = async (store: EventStore, number: number): Promise<void> => {
  const { events, letters } = await readAccount(store, number)
  const due = statementsDue(events, letters)
  const told = [...letters, ...due]
  const correction = correctionDue(events).amount === 0 ? correctionLetterDue(events, told) : null
  const all = correction === null ? due : [...due, correction]
  if (all.length === 0) return
  const sent = all.map((letter) => ({ ...letter, actor: 'letter policy' }))
  await store.append(letterStream(number), sent, letters.length)
}

/** How often another tab may be faster. */
const tries = 3

/**
 * Whenever interest is paid, a statement leaves; whenever the ledger is put right, so is what was told. Looks again where
 * another tab was faster, so that no letter leaves twice.
 */
export const sendDueLetters = async (store: EventStore, number: number): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sendOnce(store, number)
    } catch (error) {
      if (!(error instanceof ConcurrencyError) || attempt === tries) throw error
    }
  }
}
