import type { BeginOp } from '../client.ts'
import type { Way } from '../events.ts'
import type { Message } from '../messages.ts'
import type { Moment } from '../moment.ts'
import type { CapSettings } from '../settings.ts'
import { beginAbd, receiveAbd, retryAbd } from './abd.ts'
import { beginLeader, doneLeader, receiveLeader, retryLeader } from './leader.ts'
import { beginLocally, doneLww, receiveLww } from './lww.ts'
import { doneSiblings, receiveSiblings } from './siblings.ts'

/** How replicas behave in one mode. */
export interface ModeRules {
  readonly begin: BeginOp
  /** Their own part is done. */
  readonly done: (moment: Moment, client: number) => void
  readonly receive: (moment: Moment, message: Message) => void
  readonly retry: (moment: Moment, client: number, op: number, round: number) => void
  /** Whether replicas compare notes by themselves. */
  readonly gossips: boolean
}

const never = (): void => undefined

/** A client may ask otherwise for one operation: alone in a cluster of majorities, or the other way round. */
const beginAs =
  (usual: Way): BeginOp =>
  (moment, client, current) =>
    (current.way ?? usual) === 'alone'
      ? beginLocally(moment, client, current)
      : beginAbd(moment, client, current)

const receiveEither = (moment: Moment, message: Message): void =>
  message.kind === 'gossip' || message.kind === 'gossipReply'
    ? receiveLww(moment, message)
    : receiveAbd(moment, message)

const abd: ModeRules = {
  begin: beginAs('majority'),
  done: doneLww,
  receive: receiveEither,
  retry: retryAbd,
  gossips: false,
}

const lww: ModeRules = { ...abd, begin: beginAs('alone'), gossips: true }

const leader: ModeRules = {
  begin: beginLeader,
  done: doneLeader,
  receive: receiveLeader,
  retry: retryLeader,
  gossips: false,
}

/** The rules under these settings. */
export const rulesOf = ({ mode, variant }: CapSettings): ModeRules => {
  switch (mode) {
    case 'cp':
      if (variant === 'leaderLocalReads') return leader
      return variant === 'sloppyQuorum' ? { ...abd, gossips: true } : abd
    case 'ap':
      return lww
    case 'siblings':
      return {
        begin: beginLocally,
        done: doneSiblings,
        receive: receiveSiblings,
        retry: never,
        gossips: true,
      }
  }
}
