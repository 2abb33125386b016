import type { Millis, Settings, Timed } from '../../kernel/index.ts'
import type { CapInput } from './model/events.ts'
import { splitOff } from './model/network.ts'
import type { CapVariant } from './model/settings.ts'

/** The moments of the scripted scenario. */
export const scenarioMoments = {
  healthyWrite: 200,
  healthyRead: 600,
  cut: 1000,
  minorityWrite: 1300,
  majorityWrite: 1500,
  minorityRead: 2200,
  majorityRead: 2400,
  heal: 3200,
  readAfterHeal: 4500,
  end: 6000,
} as const satisfies Readonly<Record<string, Millis>>

/** Settings of the scenario; `mode` is up to the lesson. Three replicas, one client at each; the third is cut off. */
export const scenarioSettings: Settings = {
  variant: 'sound',
  replicas: '3',
  clients: 3,
  latencyMedian: 20,
  latencySigma: 0.2,
  loss: 0,
  duplication: 0,
  clockSkew: 0,
  timeout: 400,
  retryAfter: 100,
  gossipEvery: 200,
  rate: 0,
  length: scenarioMoments.end,
}

const ask = (at: Millis, client: number, f: 'r' | 'w'): Timed<CapInput> => ({
  at,
  event: { is: 'asked', client: client - 1, f },
})

/** Healthy, cut, asked on both sides, healed, asked again: the same inputs for every mode. */
export const scenarioInputs: readonly Timed<CapInput>[] = [
  ask(scenarioMoments.healthyWrite, 1, 'w'),
  ask(scenarioMoments.healthyRead, 3, 'r'),
  { at: scenarioMoments.cut, event: { is: 'linksSet', links: splitOff(3, [2]) } },
  ask(scenarioMoments.minorityWrite, 3, 'w'),
  ask(scenarioMoments.majorityWrite, 1, 'w'),
  ask(scenarioMoments.minorityRead, 3, 'r'),
  ask(scenarioMoments.majorityRead, 2, 'r'),
  { at: scenarioMoments.heal, event: { is: 'healed' } },
  ask(scenarioMoments.readAfterHeal, 3, 'r'),
]

/** During a cut each operation of client 3 chooses for itself: ask a majority, or take what is near. */
export const perOperationInputs: readonly Timed<CapInput>[] = [
  ask(scenarioMoments.healthyWrite, 1, 'w'),
  { at: scenarioMoments.cut, event: { is: 'linksSet', links: splitOff(3, [2]) } },
  { at: scenarioMoments.minorityWrite, event: { is: 'asked', client: 2, f: 'w', way: 'majority' } },
  ask(scenarioMoments.majorityWrite, 1, 'w'),
  { at: scenarioMoments.minorityRead, event: { is: 'asked', client: 2, f: 'r', way: 'alone' } },
  { at: scenarioMoments.majorityRead, event: { is: 'asked', client: 1, f: 'r', way: 'majority' } },
  { at: scenarioMoments.heal, event: { is: 'healed' } },
  ask(scenarioMoments.readAfterHeal, 3, 'r'),
]

/** One system to find the mistake in. The words say what each variant is. */
export interface CapChallenge {
  readonly id: CapVariant
  /** The answer that is right: why it goes wrong. Keys of the words. */
  readonly expected: CapReason
  readonly settings: Settings
  /** Seeds that are enough to find a violation with `proveSome` from seed 1 on. */
  readonly seeds: number
}

export type CapReason =
  | 'quorumsDoNotMeet'
  | 'readsAreNotWrittenBack'
  | 'anybodyMayAcknowledge'
  | 'followersAreBehind'
  | 'oneWriteTwoTags'
  | 'twoWritesOneTag'
  | 'clocksDisagree'

const cp = (variant: CapVariant, more: Settings = {}): Settings => ({ mode: 'cp', variant, ...more })

/** Slow messages now and then, and many clients: what it takes to show the rare mistakes. */
const crowded: Settings = { clients: 8, operations: 5, latencySigma: 1.5 }

/** "Find what is wrong", from easy to hard. */
export const capChallenges: readonly CapChallenge[] = [
  { id: 'readOne', expected: 'quorumsDoNotMeet', settings: cp('readOne'), seeds: 20 },
  { id: 'leaderLocalReads', expected: 'followersAreBehind', settings: cp('leaderLocalReads'), seeds: 30 },
  { id: 'sloppyQuorum', expected: 'anybodyMayAcknowledge', settings: cp('sloppyQuorum'), seeds: 30 },
  {
    id: 'clockTags',
    expected: 'clocksDisagree',
    settings: cp('clockTags', { clockSkew: 50 }),
    seeds: 30,
  },
  { id: 'retryNewTag', expected: 'oneWriteTwoTags', settings: cp('retryNewTag', crowded), seeds: 100 },
  { id: 'nodeTieBreak', expected: 'twoWritesOneTag', settings: cp('nodeTieBreak', crowded), seeds: 200 },
  {
    id: 'noWriteBack',
    expected: 'readsAreNotWrittenBack',
    settings: cp('noWriteBack', crowded),
    seeds: 200,
  },
]
