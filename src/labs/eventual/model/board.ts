import type { Chance, Later, Millis, Model, Timed } from '../../../kernel/index.ts'
import { morningLength, type BoardSettings } from './settings.ts'

/** Two desks sell one and the same workstation. */
export type Desk = 0 | 1

export type BoardMessageKind = 'booked' | 'lock' | 'granted' | 'denied'

/** A message on its way: between the desks, or to and from the board that keeps the lock. */
export interface BoardFlight {
  readonly id: number
  readonly is: BoardMessageKind
  /** Whose message it is: the desk that books, or asks. */
  readonly desk: Desk
  readonly morning: number
  readonly sentAt: Millis
}

export type BoardInput = { readonly is: 'walkedIn'; readonly desk: Desk }

export type BoardEvent =
  | BoardInput
  | { readonly is: 'morningCame'; readonly morning: number }
  | { readonly is: 'came'; readonly desk: Desk; readonly morning: number }
  | { readonly is: 'told'; readonly flight: number }

export type BoardHappening =
  | { readonly is: 'nothing' }
  | { readonly is: 'morning'; readonly morning: number }
  | {
      readonly is: 'booked' | 'clashed' | 'turnedAway' | 'asked' | 'granted' | 'denied' | 'heard'
      readonly desk: Desk
    }

/** The world of the two desks at one moment. */
export interface BoardState {
  readonly world: 'board'
  /** From 1; 0 before the first. */
  readonly morning: number
  /** The desks that have sold the workstation this morning. */
  readonly sold: readonly Desk[]
  /** What each desk believes: whether it is taken. */
  readonly taken: readonly [boolean, boolean]
  /** Who holds the lock this morning. */
  readonly holder: Desk | null
  /** Mornings on which it was sold, and sold twice. */
  readonly bookings: number
  readonly clashes: number
  readonly locks: number
  readonly turnedAway: number
  /** How long customers have waited for a lock, in all. */
  readonly waitedFor: Millis
  readonly inFlight: readonly BoardFlight[]
  readonly nextFlight: number
  readonly sentNow: readonly BoardFlight[]
  readonly last: BoardHappening
}

const fresh: BoardState = {
  world: 'board',
  morning: 0,
  sold: [],
  taken: [false, false],
  holder: null,
  bookings: 0,
  clashes: 0,
  locks: 0,
  turnedAway: 0,
  waitedFor: 0,
  inFlight: [],
  nextFlight: 0,
  sentNow: [],
  last: { is: 'nothing' },
}

const other = (desk: Desk): Desk => (desk === 0 ? 1 : 0)

const withTaken = ({ taken }: BoardState, desk: Desk): BoardState['taken'] =>
  desk === 0 ? [true, taken[1]] : [taken[0], true]

const sending = (state: BoardState, is: BoardMessageKind, desk: Desk, now: Millis): BoardState => {
  const flight: BoardFlight = { id: state.nextFlight, is, desk, morning: state.morning, sentAt: now }
  return {
    ...state,
    nextFlight: state.nextFlight + 1,
    inFlight: [...state.inFlight, flight],
    sentNow: [...state.sentNow, flight],
  }
}

/** A desk sells the workstation, rightly or not. */
const sell = (state: BoardState, desk: Desk): BoardState => {
  const clashed = state.sold.length > 0
  return {
    ...state,
    sold: [...state.sold, desk],
    taken: withTaken(state, desk),
    bookings: clashed ? state.bookings : state.bookings + 1,
    clashes: clashed ? state.clashes + 1 : state.clashes,
    last: { is: clashed ? 'clashed' : 'booked', desk },
  }
}

const onCame = (state: BoardState, desk: Desk, now: Millis, { guard }: BoardSettings): BoardState => {
  if (state.morning === 0) return state
  if (state.taken[desk])
    return { ...state, turnedAway: state.turnedAway + 1, last: { is: 'turnedAway', desk } }
  if (guard === 'lock') return { ...sending(state, 'lock', desk, now), last: { is: 'asked', desk } }
  return sending(sell(state, desk), 'booked', desk, now)
}

const onTold = (before: BoardState, id: number, now: Millis, { lag }: BoardSettings): BoardState => {
  const flight = before.inFlight.find((one) => one.id === id)
  const state = { ...before, inFlight: before.inFlight.filter((one) => one !== flight) }
  if (flight === undefined || flight.morning !== state.morning) return state
  const { desk } = flight
  switch (flight.is) {
    case 'booked':
      return { ...state, taken: withTaken(state, other(desk)), last: { is: 'heard', desk: other(desk) } }
    case 'lock': {
      const granted = state.holder === null
      const held = granted ? { ...state, holder: desk, locks: state.locks + 1 } : state
      return { ...sending(held, granted ? 'granted' : 'denied', desk, now), last: { is: 'heard', desk } }
    }
    case 'granted':
      return {
        ...sell({ ...state, waitedFor: state.waitedFor + 2 * lag }, desk),
        last: { is: 'granted', desk },
      }
    case 'denied':
      return {
        ...state,
        taken: withTaken(state, desk),
        turnedAway: state.turnedAway + 1,
        waitedFor: state.waitedFor + 2 * lag,
        last: { is: 'denied', desk },
      }
  }
}

const evolve =
  (settings: BoardSettings) =>
  (before: BoardState, { at, event }: Timed<BoardEvent>): BoardState => {
    const state: BoardState = { ...before, sentNow: [], last: { is: 'nothing' } }
    switch (event.is) {
      case 'morningCame':
        return {
          ...state,
          morning: event.morning,
          sold: [],
          taken: [false, false],
          holder: null,
          last: { is: 'morning', morning: event.morning },
        }
      case 'came':
        // Who comes too late finds the next morning, and goes away.
        return event.morning === state.morning ? onCame(state, event.desk, at, settings) : state
      case 'walkedIn':
        return onCame(state, event.desk, at, settings)
      case 'told':
        return onTold(state, event.flight, at, settings)
    }
  }

/**
 * The customers of a morning: one at a desk of luck, and one at the other desk after an exponential time. Arrivals at the
 * other desk have no memory, so that this is its next customer whenever the first one came.
 */
const customersOf = (
  morning: number,
  { gap }: BoardSettings,
  chance: Chance,
): readonly Later<BoardEvent>[] => {
  const desk: Desk = chance.happens(0.5, 'desk', morning) ? 1 : 0
  const first = 300 + chance.between(0, 400, 'first', morning)
  const second = first + chance.exponential(gap, 'second', morning)
  return [
    { delay: first, event: { is: 'came', desk, morning } },
    { delay: second, event: { is: 'came', desk: other(desk), morning } },
  ]
}

/** The laws of the last free workstation. */
export const boardModel = (settings: BoardSettings): Model<BoardState, BoardEvent> => ({
  initial: fresh,
  evolve: evolve(settings),
  react: ({ sentNow }, { event }, chance) => {
    const tellings = sentNow.map(({ id }): Later<BoardEvent> => ({
      delay: settings.lag,
      event: { is: 'told', flight: id },
    }))
    if (event.is !== 'morningCame') return tellings
    const { morning } = event
    const next: readonly Later<BoardEvent>[] =
      morning < settings.mornings
        ? [{ delay: morningLength, event: { is: 'morningCame', morning: morning + 1 } }]
        : []
    return [...tellings, ...customersOf(morning, settings, chance), ...next]
  },
})

/** The first morning, where there is one. */
export const boardOpening = ({ mornings }: BoardSettings): readonly Timed<BoardEvent>[] =>
  mornings === 0 ? [] : [{ at: 0, event: { is: 'morningCame', morning: 1 } }]

/** Length of a film about the two desks. */
export const boardUntil = ({ mornings }: BoardSettings, lastInput: Millis): Millis =>
  Math.max(mornings * morningLength, lastInput + morningLength, morningLength)
