import { capChallenges, type CapChallenge, type CapReason } from '../scenario.ts'

/** Every explanation that is offered; each is the right one somewhere. */
export const capReasons: readonly CapReason[] = [
  'quorumsDoNotMeet',
  'followersAreBehind',
  'anybodyMayAcknowledge',
  'clocksDisagree',
  'oneWriteTwoTags',
  'twoWritesOneTag',
  'readsAreNotWrittenBack',
]

const answersOffered = 4

/** Four explanations for a cluster, the right one among them, always the same four in the order of all. */
export const answersOf = (challenge: CapChallenge): readonly CapReason[] => {
  const place = capReasons.indexOf(challenge.expected)
  const others = new Set([1, 2, 4].map((step) => capReasons[(place + step) % capReasons.length]))
  return capReasons
    .filter((reason) => reason === challenge.expected || others.has(reason))
    .slice(0, answersOffered)
}

/** A cluster whose mistake is hidden, by number from 1; its address is `#/labs/cap/find-<number>`. */
export interface Mystery {
  readonly number: number
  readonly challenge: CapChallenge
}

export const mysteries: readonly Mystery[] = capChallenges.map((challenge, index) => ({
  number: index + 1,
  challenge,
}))

/** The mystery that an address names; null when it names none. */
export const mysteryOf = (part: string | undefined): Mystery | null =>
  mysteries.find(({ number }) => part === `find-${number}`) ?? null

/** Name under which a solved mystery is kept. */
export const mysteryName = ({ number }: Mystery): string => `find-${number}`
