import { lettersFor, type LetterKind } from '../../../garage/index.ts'
import type { Fact } from './fact.ts'
import { kindOf } from './kindOf.ts'
import { heldIn } from './losses.ts'

/** A letter that has left, and how often. What left cannot be unsent. */
export interface SentLetter {
  /** Of the event that called for it. */
  readonly eventId: string
  readonly kind: LetterKind
  /** Customer or job. */
  readonly to: string
  readonly recordedAt: string
  readonly isMistake: boolean
  /** At least 1; more where a replay sent it again. */
  readonly times: number
}

/** Everything that has left so far, oldest first. */
export type Mailbag = readonly SentLetter[]

/** The mail after these events called for their letters: each of them leaves, once more if it had left before. */
export const posted = (mail: Mailbag, events: readonly Fact[]): Mailbag => {
  const bag = new Map(mail.map((letter) => [letter.eventId, letter]))
  for (const event of events) {
    const [letter] = lettersFor(event)
    if (letter === undefined) continue
    const { eventId, recordedAt } = event
    const times = (bag.get(eventId)?.times ?? 0) + 1
    const to = 'customerId' in letter.to ? letter.to.customerId : letter.to.jobId
    bag.set(eventId, {
      eventId,
      kind: letter.kind,
      to,
      recordedAt,
      isMistake: kindOf(event) === 'mistake',
      times,
    })
  }
  return [...bag.values()]
}

/** Letters that left and say what is not so: by mistake, or about events that the database in use does not hold. */
export const wrongLetters = (mail: Mailbag, inUse: readonly Fact[]): Mailbag => {
  const held = heldIn(inUse)
  return mail.filter(({ eventId, isMistake }) => isMistake || !held.has(eventId))
}

/** How many letters left a second time, and a third. */
export const sentAgain = (mail: Mailbag): number => mail.reduce((sum, { times }) => sum + times - 1, 0)
