import type { EventStore } from '../../store/index.ts'
import { accountIdOf } from './account/accountNames.ts'
import { book, openAccount } from './account/bookings.ts'
import { rowsBefore } from './account/lectureScript.ts'
import { challenges, type ChallengeId } from './challenges.ts'

/** Opens account `number` as a challenge begins; gives how many rows it then has. */
export const startChallenge = async (store: EventStore, number: number, id: ChallengeId): Promise<number> => {
  await openAccount(store, number)
  const prepared = challenges.find((each) => each.id === id)?.prepared(accountIdOf(number)) ?? []
  for (const command of prepared) await book(store, number, command, 'challenge')
  return rowsBefore + prepared.length
}
