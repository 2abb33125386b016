import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../store/index.ts'
import { isSolved } from '../../teaching/index.ts'
import { accountIdOf } from './account/accountNames.ts'
import { book, openAccount } from './account/bookings.ts'
import { readAccount } from './account/readAccount.ts'
import { challenges } from './challenges.ts'
import { filmOf } from './film/film.ts'
import { evidenceAt, untouched, type RetroEvidence } from './lesson/evidence.ts'
import { startChallenge } from './startChallenge.ts'
import { retroWords } from './words/index.ts'

const evidenceOf = async (store: EventStore): Promise<RetroEvidence> => {
  const account = await readAccount(store, 1)
  const moment = filmOf(account.events, null).at(-1)
  if (moment === undefined) throw new Error('The film is empty.')
  return evidenceAt(account, moment, { refusal: null, measurement: null })
}

describe('the challenges', () => {
  it.each(challenges)(
    '"$id" is solved by its solution, with as many inputs as its par',
    async (challenge) => {
      const store = openMemoryStore('challenge')
      expect(await startChallenge(store, 1, challenge.id)).toBe((await readAccount(store, 1)).events.length)
      expect(isSolved(challenge, await evidenceOf(store))).toBe(false)
      const { events } = await readAccount(store, 1)
      const commands = challenge.solution(accountIdOf(1), events)
      expect(commands).toHaveLength(challenge.par)
      for (const [index, command] of commands.entries()) {
        expect(isSolved(challenge, await evidenceOf(store)), `before input ${index + 1}`).toBe(false)
        await book(store, 1, command)
      }
      expect(isSolved(challenge, await evidenceOf(store))).toBe(true)
      const after = await readAccount(store, 1)
      expect(after.events.slice(0, events.length)).toEqual(events)
    },
  )

  it.each(challenges)(
    '"$id" is not solved by an account as it was opened, nor by none',
    async (challenge) => {
      const store = openMemoryStore('challenge')
      await openAccount(store, 1)
      expect(isSolved(challenge, await evidenceOf(store))).toBe(false)
      expect(isSolved(challenge, untouched())).toBe(false)
      expect(retroWords.en.challenges[challenge.id].goals).toHaveLength(challenge.goals.length)
    },
  )
})
