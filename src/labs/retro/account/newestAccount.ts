import { savingsEventIn } from '../../../savings/index.ts'
import type { Projection } from '../../../store/index.ts'
import { letterIn } from '../letters/letter.ts'
import { accountStreamIn } from './accountNames.ts'
import type { StoredAccount } from './readAccount.ts'

/** The account that was opened last, folded from the log; number 0 before the first. */
export const newestAccount: Projection<StoredAccount> = {
  name: 'retro-account',
  version: 1,
  initial: { number: 0, events: [], letters: [] },
  when: (account, stored) => {
    const stream = accountStreamIn(stored.aggregateId)
    if (stream === null || stream.number < account.number) return account
    const own: StoredAccount =
      stream.number === account.number ? account : { number: stream.number, events: [], letters: [] }
    if (stream.is === 'letters') {
      const letter = letterIn(stored)
      return letter === null ? own : { ...own, letters: [...own.letters, letter] }
    }
    const event = savingsEventIn(stored)
    return event === null ? own : { ...own, events: [...own.events, event] }
  },
}
