import { project } from '../../../garage/index.ts'
import type { Challenge } from '../../../teaching/index.ts'
import { lookForReason } from '../challenge/lookForReason.ts'
import { addressLine } from '../desk/clerkState.ts'
import { clerkInvoices } from '../read-models/clerkInvoices.ts'
import { clerkLetters, type ClerkLetter } from '../read-models/clerkLetters.ts'
import { genericSave, sayingIds, verdictOn } from '../rewrite/sayings.ts'
import type { Attempt } from './attempt.ts'
import type { PartId, World } from './lessonStep.ts'

export type ChallengeId = 'lose-a-reason' | 'same-number' | 'no-save-left' | 'welcome-home'

/** What a challenge is judged by: both sides as they are, and what the learner did. */
export interface DeskEvidence {
  readonly world: World
  readonly attempt: Attempt
  /** Keys of the rows that the learner saved. */
  readonly writes: readonly string[]
}

/** A challenge and the part of the lab in which it is met. */
export interface DeskChallenge extends Challenge<DeskEvidence, ChallengeId> {
  readonly part: PartId
}

const findings = ({ world: { rows, today }, writes }: DeskEvidence) =>
  lookForReason(rows, today).filter(({ key }) => writes.includes(key))

/** Letters that welcome somebody to a new home because of what the learner did. */
const welcomes = ({ world, attempt }: DeskEvidence): readonly ClerkLetter[] =>
  project(clerkLetters, world.events).letters.filter(
    ({ id, kind }) => kind === 'welcome to the new home' && attempt.done.includes(id),
  )

const wasBilledThere = ({ world, attempt }: DeskEvidence, letter: ClerkLetter): boolean =>
  project(clerkInvoices, world.events).invoices.some(
    ({ id, customerId, address }) =>
      attempt.done.includes(id) && customerId === letter.customerId && address === letter.address,
  )

const formKnows = ({ world: { rows } }: DeskEvidence, { customerId, address }: ClerkLetter): boolean =>
  rows.some(
    (row) =>
      row.key === customerId &&
      addressLine({ street: row.street, number: row.number, zipCode: row.zip_code, city: row.city }) ===
        address,
  )

/** What to reach; a test plays a way to each. */
export const challenges: readonly DeskChallenge[] = [
  {
    id: 'lose-a-reason',
    part: 'challenge',
    par: 1,
    goals: [
      (evidence) => findings(evidence).length > 0,
      (evidence) => findings(evidence).some(({ lost, stories }) => lost && stories.length >= 4),
    ],
  },
  {
    id: 'welcome-home',
    part: 'screens',
    par: 2,
    goals: [
      (evidence) => welcomes(evidence).length > 0,
      (evidence) => welcomes(evidence).some((letter) => wasBilledThere(evidence, letter)),
      (evidence) =>
        welcomes(evidence).some((letter) => wasBilledThere(evidence, letter) && !formKnows(evidence, letter)),
    ],
  },
  {
    id: 'same-number',
    part: 'intent',
    par: 4,
    goals: [
      ({ attempt: { shelf } }) => shelf.received > 0 && shelf.checkedOut > 0 && shelf.scrapped > 0,
      ({ attempt: { shelf }, world }) =>
        shelf.checkedOut > 0 && world.shelf.inTable === world.shelf.tally.count,
    ],
  },
  {
    id: 'no-save-left',
    part: 'rewrite',
    par: 7,
    goals: [
      ({ attempt: { rewritten } }) => sayingIds.every((id) => (rewritten[id] ?? genericSave) !== genericSave),
      ({ attempt: { rewritten } }) =>
        sayingIds.every((id) => verdictOn(id, rewritten[id] ?? genericSave) === 'fits'),
    ],
  },
]
