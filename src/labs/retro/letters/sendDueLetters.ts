import { correctionDue } from '../../../savings/index.ts'
import type { EventStore } from '../../../store/index.ts'
import { letterStream } from '../account/accountNames.ts'
import { readAccount } from '../account/readAccount.ts'
import { correctionLetterDue, statementsDue } from './statements.ts'

/** Whenever interest is paid, a statement leaves; whenever the ledger is put right, so is what was told. */
export const sendDueLetters = async (store: EventStore, number: number): Promise<void> => {
  const { events, letters } = await readAccount(store, number)
  const due = statementsDue(events, letters)
  const told = [...letters, ...due]
  const correction = correctionDue(events).amount === 0 ? correctionLetterDue(events, told) : null
  const all = correction === null ? due : [...due, correction]
  if (all.length === 0) return
  const sent = all.map((letter) => ({ ...letter, actor: 'letter policy' }))
  await store.append(letterStream(number), sent, letters.length)
}
