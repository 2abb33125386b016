import type { Chance, Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import { firstWriteAt, hop, type CopiesSettings } from '../settings.ts'
import { goOut, receive, resend, wish } from './handle.ts'
import { cannotPass, send, soundCopies, type CopiesRules, type Scratch } from './scratch.ts'
import {
  freshCopies,
  type CopiesEvent,
  type CopiesHappening,
  type CopiesState,
  type Flight,
  type Start,
} from './state.ts'

const land = (scratch: Scratch, id: number, lost: boolean): CopiesHappening => {
  const flight = scratch.state.inFlight.find((one) => one.id === id)
  if (flight === undefined) return { is: 'nothing' }
  scratch.state = { ...scratch.state, inFlight: scratch.state.inFlight.filter((one) => one !== flight) }
  const { message } = flight
  return lost || cannotPass(scratch, message) ? { is: 'lost', message } : receive(scratch, message)
}

const setCut = (scratch: Scratch, copy: number, cut: boolean): CopiesHappening => {
  const held = scratch.state.copies[copy]
  if (held === undefined || held.cut === cut) return { is: 'nothing' }
  scratch.state = { ...scratch.state, copies: scratch.state.copies.with(copy, { ...held, cut }) }
  return { is: cut ? 'cut' : 'joined', copy }
}

const compare = (scratch: Scratch, event: CopiesEvent & { readonly is: 'gossiped' }): CopiesHappening => {
  const { copy, peer, round } = event
  const held = scratch.state.copies[copy]
  if (held === undefined) return { is: 'nothing' }
  const { version, since } = held
  send(scratch, { is: 'compare', from: copy, to: peer, op: -1, version, since, attempt: round })
  return { is: 'gossiped', copy, peer }
}

const happen = (scratch: Scratch, event: CopiesEvent): CopiesHappening => {
  switch (event.is) {
    case 'opened':
      return { is: 'opened' }
    case 'wished': {
      const name = `by hand ${scratch.state.byHand}`
      scratch.state = { ...scratch.state, byHand: scratch.state.byHand + 1 }
      // Only Ann moves her appointment: versions stay in one line.
      return wish(scratch, event.who, { f: event.who === 'ann' ? event.f : 'r', name })
    }
    case 'wanted':
      return wish(scratch, event.who, { f: event.f, name: `${event.who} ${event.f} ${event.n}` })
    case 'went':
      return goOut(scratch, event.op, event)
    case 'arrived':
      return land(scratch, event.flight, false)
    case 'vanished':
      return land(scratch, event.flight, true)
    case 'resent':
      return resend(scratch, event.op, event.round)
    case 'gossiped':
      return compare(scratch, event)
    case 'cut':
    case 'joined':
      return setCut(scratch, event.copy, event.is === 'cut')
  }
}

const evolve =
  (settings: CopiesSettings, rules: CopiesRules) =>
  (before: CopiesState, { at, event }: Timed<CopiesEvent>): CopiesState => {
    const scratch: Scratch = {
      settings,
      rules,
      now: at,
      state: { ...before, sentNow: [], startsNow: [], timersNow: [] },
    }
    const last = happen(scratch, event)
    return { ...scratch.state, last }
  }

/** The copies an operation goes to: in an order of luck, from a place that moves on when it asks elsewhere. */
const targetsOf = (
  { copies, readFrom, whenBehind }: CopiesSettings,
  { f, name }: { readonly f: 'r' | 'w'; readonly name: string },
  attempt: number,
  chance: Chance,
): readonly number[] => {
  const ids = Array.from({ length: copies }, (_, id) => id)
  const order = ids.toSorted(
    (one, other) => chance('order', name, one) - chance('order', name, other) || one - other,
  )
  if (f === 'w') return order.slice(0, 1)
  const from = whenBehind === 'elsewhere' ? attempt * readFrom : 0
  return Array.from({ length: readFrom }, (_, place) => order[(from + place) % copies] ?? 0)
}

const journeyOf = (
  { message, name, doomed, id }: Flight,
  { delay, loss }: CopiesSettings,
  chance: Chance,
): Later<CopiesEvent> => {
  const isBetweenCopies = typeof message.from === 'number' && typeof message.to === 'number'
  const takes = message.is === 'change' ? chance.exponential(delay, 'delay', name) : hop
  const lost = doomed || (isBetweenCopies && chance.happens(loss, 'lost', name))
  return { delay: takes, event: { is: lost ? 'vanished' : 'arrived', flight: id } }
}

const startOf = (
  settings: CopiesSettings,
  state: CopiesState,
  { op: place, attempt, delay }: Start,
  chance: Chance,
): readonly Later<CopiesEvent>[] => {
  const op = state.ops[place]
  if (op === undefined) return []
  return [{ delay, event: { is: 'went', op: place, attempt, to: targetsOf(settings, op, attempt, chance) } }]
}

const gossipOf = (
  settings: CopiesSettings,
  { copy, round, delay }: { readonly copy: number; readonly round: number; readonly delay: Millis },
  chance: Chance,
): Later<CopiesEvent> => {
  const others = Array.from({ length: settings.copies }, (_, id) => id).filter((id) => id !== copy)
  return { delay, event: { is: 'gossiped', copy, peer: chance.pick(others, 'peer', copy, round), round } }
}

const bobLooks = ({ bobEvery }: CopiesSettings, n: number, chance: Chance): readonly Later<CopiesEvent>[] =>
  bobEvery === 0
    ? []
    : [{ delay: chance.exponential(bobEvery, 'bob', n), event: { is: 'wanted', who: 'bob', f: 'r', n } }]

/** What happens by itself: Ann writes, Bob looks, copies compare. */
const workload = (
  settings: CopiesSettings,
  event: CopiesEvent,
  chance: Chance,
): readonly Later<CopiesEvent>[] => {
  const { writes, writeEvery, gossipEvery, copies } = settings
  if (event.is === 'wanted' && event.who === 'bob') return bobLooks(settings, event.n + 1, chance)
  if (event.is === 'gossiped')
    return [gossipOf(settings, { copy: event.copy, round: event.round + 1, delay: gossipEvery }, chance)]
  if (event.is !== 'opened') return []
  return [
    ...Array.from({ length: writes }, (_, n): Later<CopiesEvent> => ({
      delay: firstWriteAt + n * writeEvery,
      event: { is: 'wanted', who: 'ann', f: 'w', n },
    })),
    ...bobLooks(settings, 1, chance),
    ...(gossipEvery === 0
      ? []
      : Array.from({ length: copies }, (_, copy) =>
          gossipOf(
            settings,
            { copy, round: 0, delay: chance.between(0, gossipEvery, 'phase', copy) },
            chance,
          ),
        )),
  ]
}

/** The laws of the copies. `rules` are broken in tests only. */
export const copiesModel = (
  settings: CopiesSettings,
  rules: CopiesRules = soundCopies,
): Model<CopiesState, CopiesEvent> => ({
  initial: freshCopies(settings.copies, settings.probes.length),
  evolve: evolve(settings, rules),
  react: (state, { event }, chance) => [
    ...state.sentNow.map((flight) => journeyOf(flight, settings, chance)),
    ...state.startsNow.flatMap((start) => startOf(settings, state, start, chance)),
    ...state.timersNow,
    ...workload(settings, event, chance),
  ],
})

/** Length of a film about copies: long enough for what comes of the last thing that was done. */
export const copiesUntil = ({ writes, writeEvery }: CopiesSettings, lastInput: Millis): Millis =>
  Math.min(180_000, Math.max(firstWriteAt + writes * writeEvery + 8000, lastInput + 8000))
