import type { GivenInput, Millis } from '../../../kernel/index.ts'
import type { CapInput } from '../model/events.ts'
import { splitOff } from '../model/network.ts'
import type { CapReason } from '../scenario.ts'

type Given = GivenInput<CapInput>

/** Clients and replicas count from 1, as on the screen. */
const write = (at: Millis, client: number): Given => ({
  at,
  input: { is: 'asked', client: client - 1, f: 'w' },
})
const read = (at: Millis, client: number): Given => ({
  at,
  input: { is: 'asked', client: client - 1, f: 'r' },
})
const cutOff = (at: Millis, replica: number): Given => ({
  at,
  input: { is: 'linksSet', links: splitOff(3, [replica - 1]) },
})

/**
 * For each mistake the least that shows it, in a run with the lab's own seed: the history of it is not linearizable. None
 * of them can be left out.
 */
export const mysterySolutions: Readonly<Record<CapReason, readonly Given[]>> = {
  quorumsDoNotMeet: [write(420, 1), cutOff(500, 3), read(600, 3)],
  followersAreBehind: [cutOff(200, 2), write(600, 3), read(1000, 2)],
  anybodyMayAcknowledge: [cutOff(500, 1), write(600, 1), read(1000, 3)],
  clocksDisagree: [write(200, 2), write(250, 3), read(600, 3)],
  oneWriteTwoTags: [write(350, 4), read(500, 3), write(550, 6), read(600, 4)],
  twoWritesOneTag: [write(200, 7), write(300, 4), read(500, 3), read(600, 4)],
  readsAreNotWrittenBack: [write(100, 1), read(200, 5), read(290, 2)],
}
