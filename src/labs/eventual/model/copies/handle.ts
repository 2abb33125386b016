import { askAgainAfter, sendAgainAfter } from '../settings.ts'
import { clientOf, opOf, send, setClient, setOp, type Scratch } from './scratch.ts'
import type { ClientId, CopiesHappening, Message, Wish } from './state.ts'

const isWaiting = ({ state }: Scratch, place: number): boolean => state.ops[place]?.outcome === 'running'

const begin = (scratch: Scratch, who: ClientId, { f, name }: Wish): CopiesHappening => {
  const { state, now } = scratch
  const op = state.ops.length
  const version = f === 'w' ? state.ops.filter((other) => other.f === 'w').length + 1 : 0
  const operation = {
    who,
    f,
    name,
    call: now,
    ret: null,
    outcome: 'running' as const,
    version,
    holders: [],
    attempt: 0,
    replies: 0,
  }
  scratch.state = {
    ...state,
    ops: [...state.ops, operation],
    startsNow: [...state.startsNow, { op, attempt: 0, delay: 0 }],
  }
  setClient(scratch, who, { current: op })
  return { is: 'asked', op }
}

/** Lets a person do something: now, or once done with what is under way. */
export const wish = (scratch: Scratch, who: ClientId, what: Wish): CopiesHappening => {
  const { current, waiting } = clientOf(scratch, who)
  if (current === null) return begin(scratch, who, what)
  setClient(scratch, who, { waiting: [...waiting, what] })
  return { is: 'queued', op: current }
}

const finish = (scratch: Scratch, place: number, outcome: 'answered' | 'refused'): CopiesHappening => {
  const { who } = opOf(scratch, place)
  setOp(scratch, place, { outcome, ret: outcome === 'answered' ? scratch.now : null })
  setClient(scratch, who, { current: null })
  const [next, ...waiting] = clientOf(scratch, who).waiting
  if (next !== undefined) {
    setClient(scratch, who, { waiting })
    begin(scratch, who, next)
  }
  return { is: outcome, op: place }
}

/** Sends an operation to the copies that luck has chosen. */
export const goOut = (
  scratch: Scratch,
  place: number,
  { attempt, to }: { readonly attempt: number; readonly to: readonly number[] },
): CopiesHappening => {
  const op = opOf(scratch, place)
  setOp(scratch, place, { attempt, replies: 0 })
  const common = { from: op.who, op: place, version: op.version, since: 0, attempt }
  for (const copy of to) send(scratch, { ...common, is: op.f === 'w' ? 'write' : 'read', to: copy })
  return { is: 'asked', op: place }
}

const store = (
  scratch: Scratch,
  copy: number,
  { version, since }: { readonly version: number; readonly since: number },
): CopiesHappening => {
  const held = scratch.state.copies[copy]
  const news =
    held !== undefined && (scratch.rules.keepsNewest ? version > held.version : version !== held.version)
  if (news) {
    const copies = scratch.state.copies.with(copy, { ...held, version, since })
    scratch.state = { ...scratch.state, copies }
  }
  return { is: 'stored', copy, version, news }
}

const enough = ({ rules, settings }: Scratch): number => (rules.countsHolders ? settings.writeTo : 1)

const confirm = (scratch: Scratch, place: number, copy: number): void => {
  const op = opOf(scratch, place)
  if (op.holders.includes(copy)) return
  const holders = [...op.holders, copy]
  setOp(scratch, place, { holders })
  if (holders.length !== enough(scratch)) return
  const [home = copy] = holders
  send(scratch, {
    is: 'written',
    from: home,
    to: op.who,
    op: place,
    version: op.version,
    since: 0,
    attempt: 0,
  })
}

/** Tells the other copies; those that have confirmed need not be told again. */
const tellOthers = (scratch: Scratch, place: number, round: number): void => {
  const { version, holders } = opOf(scratch, place)
  const [home] = holders
  if (home === undefined) return
  const since = scratch.state.copies[home]?.since ?? 0
  for (const { id } of scratch.state.copies)
    if (!holders.includes(id))
      send(scratch, { is: 'change', from: home, to: id, op: place, version, since, attempt: 0 }, round)
  if (scratch.settings.writeTo === 1) return
  const event = { is: 'resent', op: place, round: round + 1 } as const
  scratch.state = {
    ...scratch.state,
    timersNow: [...scratch.state.timersNow, { delay: sendAgainAfter, event }],
  }
}

/** Asks again for what a write still waits for. */
export const resend = (scratch: Scratch, place: number, round: number): CopiesHappening => {
  if (!isWaiting(scratch, place)) return { is: 'nothing' }
  tellOthers(scratch, place, round)
  return { is: 'resent', op: place }
}

const onWritten = (scratch: Scratch, place: number): CopiesHappening => {
  const { who, version } = opOf(scratch, place)
  const { probes, readAfter } = scratch.settings
  // Probes are Ann at other screens: they know what she knows.
  for (const { id } of scratch.state.clients)
    if (id === who || id.startsWith('probe')) setClient(scratch, id, { written: version })
  const looks = [
    ...(who === 'ann' && probes.length === 0 ? [{ delay: readAfter, who: 'ann' }] : []),
    ...probes.map((delay, probe) => ({ delay, who: `probe ${probe}` })),
  ]
  const timers = looks.map(({ delay, who: looker }) => ({
    delay,
    event: { is: 'wanted', who: looker, f: 'r', n: version } as const,
  }))
  scratch.state = { ...scratch.state, timersNow: [...scratch.state.timersNow, ...timers] }
  return finish(scratch, place, 'answered')
}

/** The version that an answer to a read has to have: what the session promises. */
const leastOf = (
  { rules, settings }: Scratch,
  client: { readonly written: number; readonly seen: number },
): number =>
  Math.max(
    settings.ownWrites && rules.remembersWrites ? client.written : 0,
    settings.monotonic && rules.remembersReads ? client.seen : 0,
  )

const onValue = (scratch: Scratch, { op: place, version, attempt }: Message): CopiesHappening => {
  const op = opOf(scratch, place)
  if (op.outcome !== 'running' || op.attempt !== attempt) return { is: 'nothing' }
  const best = op.replies === 0 ? version : Math.max(op.version, version)
  setOp(scratch, place, { version: best, replies: op.replies + 1 })
  if (op.replies + 1 < scratch.settings.readFrom) return { is: 'nothing' }
  const client = clientOf(scratch, op.who)
  if (best >= leastOf(scratch, client)) {
    setClient(scratch, op.who, { seen: Math.max(client.seen, best) })
    return finish(scratch, place, 'answered')
  }
  const { whenBehind } = scratch.settings
  if (whenBehind === 'refuse') return finish(scratch, place, 'refused')
  const again = { op: place, attempt: attempt + 1, delay: whenBehind === 'wait' ? askAgainAfter : 0 }
  scratch.state = { ...scratch.state, startsNow: [...scratch.state.startsNow, again] }
  return { is: 'behind', op: place }
}

/** What a copy or a person does with a message. */
export const receive = (scratch: Scratch, message: Message): CopiesHappening => {
  const { from, to, op: place, version, since } = message
  switch (message.is) {
    case 'write': {
      const happening = store(scratch, Number(to), { version, since: scratch.now })
      confirm(scratch, place, Number(to))
      tellOthers(scratch, place, 0)
      return happening
    }
    case 'change':
      if (scratch.settings.writeTo > 1) send(scratch, { ...message, is: 'have', from: to, to: from })
      return store(scratch, Number(to), { version, since })
    case 'have':
      confirm(scratch, place, Number(from))
      return { is: 'heard', message }
    case 'written':
      return onWritten(scratch, place)
    case 'read': {
      const held = scratch.state.copies[Number(to)]
      const value = { version: held?.version ?? 0, since: held?.since ?? 0 }
      send(scratch, { ...message, ...value, is: 'value', from: to, to: from })
      return { is: 'read', copy: Number(to), version: value.version, op: place }
    }
    case 'value':
      return onValue(scratch, message)
    case 'compare': {
      const happening = store(scratch, Number(to), { version, since })
      const held = scratch.state.copies[Number(to)]
      const value = { version: held?.version ?? 0, since: held?.since ?? 0 }
      send(scratch, { ...message, ...value, is: 'compared', from: to, to: from })
      return happening
    }
    case 'compared':
      return store(scratch, Number(to), { version, since })
  }
}
