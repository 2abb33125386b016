import type { ChallengeText } from '../../../teaching/index.ts'
import type { CapGoalId } from '../challenges/goals.ts'
import type { CapReason } from '../scenario.ts'

const goals: Readonly<Record<CapGoalId, ChallengeText>> = {
  'refuse-one': {
    title: 'Make CP refuse exactly one write',
    text: 'And nothing else: the other side must go on working.',
    goals: [
      'The cluster is CP, built soundly',
      'Exactly one request was not answered, and it is a write',
      'Another write was answered, and all is linearizable',
    ],
    hints: [
      'Only a client that cannot reach a majority is refused.',
      'Cut off one replica; let its client take the bay once, and one on the other side too.',
    ],
  },
  'lose-write': {
    title: 'Lose an answered write',
    text: 'In AP mode somebody was told yes, and the yes disappears.',
    goals: [
      'The cluster is AP, built soundly',
      'An answered write is lost',
      'The links are whole and all replicas agree again',
    ],
    hints: [
      'Last writer wins: so somebody else must have written as well, without knowing.',
      'Cut, take the bay on both sides, heal, and play until the replicas agree.',
    ],
  },
  'keep-both': {
    title: 'Two values at once, without a fault',
    text: 'Bring siblings to all three replicas while nothing is broken.',
    goals: [
      'The cluster keeps siblings, built soundly',
      'Two writes are answered and none is lost',
      'Every replica holds both',
      'No link is cut',
    ],
    hints: [
      'A partition is one way not to know of each other. Being quick is another.',
      'Pause, and let two clients take the bay at almost the same moment.',
    ],
  },
}

interface ReasonText {
  /** Offered as an answer. */
  readonly label: string
  /** The rule that is missing; told when it is found. */
  readonly rule: string
}

const reasons: Readonly<Record<CapReason, ReasonText>> = {
  quorumsDoNotMeet: {
    label: 'A read asks so few replicas that it may miss the last write',
    rule: 'Reads and writes must each reach so many replicas that any two groups share one: R + W > N.',
  },
  followersAreBehind: {
    label: 'Reads are answered by copies that have not heard of the last write yet',
    rule: 'A follower may answer only what it has checked with the leader, or with a majority.',
  },
  anybodyMayAcknowledge: {
    label: 'Replicas outside the group may stand in for those that cannot be reached',
    rule: 'A stand-in acknowledges a write that no later majority has to see. Only members of the quorum count.',
  },
  clocksDisagree: {
    label: 'Versions are ranked by clocks that do not agree',
    rule: 'A new version must be ranked above all that a majority knows: by a counter, not by a clock.',
  },
  oneWriteTwoTags: {
    label: 'A write that is sent again counts as a second, newer write',
    rule: 'Sending again must use the tag of the first time; else an old value comes back to life.',
  },
  twoWritesOneTag: {
    label: 'Two different writes can get the same version',
    rule: 'A tie must be broken by something that differs between any two writes: client and operation, not the replica alone.',
  },
  readsAreNotWrittenBack: {
    label: 'What one read has seen, a later read may not see',
    rule: 'A read must store what it returns at a majority first. Overlapping quorums alone give a regular register only.',
  },
}

/** The words of challenges and mysteries. */
export const challengeTexts = {
  goals,
  reasons,
  lamps: {
    heading: 'All three lamps',
    lead: 'Have all three lit at once: what clients saw is consistent, whoever asked was answered, and a cut goes through the cluster. (Luck does not count: during the cut somebody writes on one side, and then somebody reads on the other.) When you give up, try all that can be built here.',
    consistent: 'Consistent',
    available: 'Available',
    cut: 'Cut in two',
    lit: 'lit',
    dark: 'dark',
    tryAll: (count: number) => `Try all ${count} builds`,
    result: (count: number, all: number) => `${all} of ${count} builds`,
    why: 'light all three when both sides of a cut are asked. The sides cannot know of each other: whoever answers at once is wrong some day, and whoever is never wrong must let somebody wait.',
    group: (lit: string, count: number) => `${lit}: ${count}`,
  },
  mysteries: {
    heading: 'Find what is wrong',
    lead: 'Each of these clusters is built with one mistake, and hides it. Ask it, hurt it, let “Prove it” search, and read what the judge holds against it.',
    name: (number: number) => `Cluster ${number}`,
    solved: 'found',
    back: 'Back to the lesson',
    begin: 'Start this cluster',
    hidden: 'hidden',
    question: 'What is wrong with it?',
    right: (rule: string) => `Yes. The rule that it lacks: ${rule}`,
    wrong: (guilt: string | null) =>
      guilt === null
        ? 'That is not it. Nothing has gone wrong in this run yet: ask and hurt the cluster until the verdict says no.'
        : `That is not it: look at the guilty operations once more. ${guilt}`,
    guilty: (guilt: string) => `What shows it in this run: ${guilt}`,
    notShown: 'Your run does not show it yet.',
    showRun: 'Show a run that does',
    notBegun: 'Start it first: the cluster on the stage is another one.',
    hints: [
      'One cut and a few requests are enough for the easy ones. For the rare ones: tab “Prove it”, then load a run that it found.',
      'Look at the two marked operations: which replicas did each of them ask, and in which order of time?',
      'Step through them. Which message would have told the second one what the first one knew?',
    ],
    hint: (number: number) => `Hint ${number}`,
  },
}
