import type { Chance, Later, Millis, Model, Timed } from '../../kernel/index.ts'
import { listen, move, receive, want, type At } from './model/handle.ts'
import {
  consumerIds,
  formIds,
  freshLane,
  type ConsumerId,
  type Flight,
  type FormId,
  type Lane,
} from './model/lane.ts'
import { callDelay, firstMoveAt, type FormsSettings } from './model/settings.ts'

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

/** What somebody can do, in all four lanes at once. */
export type FormsInput =
  | { readonly is: 'movedByHand'; readonly customer: number }
  | { readonly is: 'wantedByHand'; readonly who: ConsumerId; readonly customer: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'started' }
  | { readonly is: 'joined' }

export type FormsEvent =
  | FormsInput
  | { readonly is: 'opened' }
  | { readonly is: 'moved'; readonly n: number; readonly customer: number }
  | { readonly is: 'wanted'; readonly n: number; readonly who: ConsumerId; readonly customer: number }
  | { readonly is: 'arrived'; readonly form: FormId; readonly flight: number }

/** What happened last. */
export type Happening =
  | { readonly is: 'opened' | 'stopped' | 'started' | 'joined' }
  | { readonly is: 'moved'; readonly customer: number; readonly taken: boolean }
  | { readonly is: 'wanted'; readonly who: ConsumerId; readonly customer: number }
  | { readonly is: 'arrived'; readonly form: FormId; readonly flight: Flight }

/** One business, four times: the same facts and needs at the same moments, in four forms. */
export interface FormsState {
  readonly settings: FormsSettings
  readonly up: boolean
  /** Moves so far, by hand or not; the number of the newest story. */
  readonly stories: number
  readonly lanes: Readonly<Record<FormId, Lane>>
  readonly last: Happening
}

const inAll = (state: FormsState, change: (lane: Lane) => Lane): FormsState['lanes'] =>
  Object.fromEntries(
    formIds.map((form) => [form, change({ ...state.lanes[form], sentNow: [] })]),
  ) as unknown as FormsState['lanes']

const onMove = (state: FormsState, at: At, customer: number): FormsState => {
  const story = state.stories + 1
  return {
    ...state,
    stories: story,
    lanes: inAll(state, (lane) => move(lane, at, { customer, story })),
    last: { is: 'moved', customer, taken: state.up },
  }
}

const onWant = (state: FormsState, at: At, need: { who: ConsumerId; customer: number }): FormsState => ({
  ...state,
  lanes: inAll(state, (lane) => want(lane, at, need)),
  last: { is: 'wanted', ...need },
})

const onArrival = (
  state: FormsState,
  at: At,
  { form, flight: id }: { form: FormId; flight: number },
): FormsState => {
  const flight = state.lanes[form].inFlight.find((one) => one.id === id)
  if (flight === undefined) return state
  return {
    ...state,
    lanes: inAll(state, (lane) => (lane.form === form ? receive(lane, at, id) : lane)),
    last: { is: 'arrived', form, flight },
  }
}

const evolve = (state: FormsState, { at: now, event }: Timed<FormsEvent>): FormsState => {
  const at: At = { now, up: state.up, settings: state.settings }
  const quiet = inAll(state, (lane) => lane)
  switch (event.is) {
    case 'opened':
      return { ...state, lanes: quiet }
    case 'stopped':
    case 'started':
      return { ...state, lanes: quiet, up: event.is === 'started', last: { is: event.is } }
    case 'joined':
      return { ...state, lanes: inAll(state, (lane) => listen(lane, at)), last: { is: 'joined' } }
    case 'moved':
    case 'movedByHand':
      return onMove(state, at, Math.min(event.customer, state.settings.customers - 1))
    case 'wanted':
    case 'wantedByHand':
      return onWant(state, at, {
        who: event.who,
        customer: Math.min(event.customer, state.settings.customers - 1),
      })
    case 'arrived':
      return onArrival(state, at, event)
  }
}

const takes = ({ is }: Flight, { busDelay, projectionDelay }: FormsSettings): Millis => {
  if (is === 'ask' || is === 'answer') return callDelay
  return is === 'project' ? projectionDelay : busDelay
}

const anyOf = (customers: number, drawn: number): number => Math.min(customers - 1, Math.floor(drawn))

/** What happens by itself: customers move, and contexts need addresses; the same for all lanes. */
const workload = (
  { moves, moveEvery, reads, customers, consumers }: FormsSettings,
  chance: Chance,
): readonly Later<FormsEvent>[] => {
  const length = firstMoveAt + Math.max(1, moves) * moveEvery
  return [
    ...Array.from({ length: moves }, (_, n): Later<FormsEvent> => ({
      delay: firstMoveAt + n * moveEvery,
      event: { is: 'moved', n, customer: anyOf(customers, chance.between(0, customers, 'moves', n)) },
    })),
    ...consumerIds.slice(0, consumers).flatMap((who) =>
      Array.from({ length: reads }, (_, n): Later<FormsEvent> => ({
        delay: chance.between(200, length, 'when', who, n),
        event: {
          is: 'wanted',
          n,
          who,
          customer: anyOf(customers, chance.between(0, customers, 'needs', who, n)),
        },
      })),
    ),
  ]
}

/** The laws of the four lanes. */
export const formsModel = (settings: FormsSettings): Model<FormsState, FormsEvent> => ({
  initial: {
    settings,
    up: true,
    stories: 0,
    lanes: Object.fromEntries(
      formIds.map((form) => [form, freshLane(form, settings.customers, settings.consumers)]),
    ) as unknown as FormsState['lanes'],
    last: { is: 'opened' },
  },
  evolve,
  react: ({ lanes }, { event }, chance) => [
    ...(event.is === 'opened' ? workload(settings, chance) : []),
    ...formIds.flatMap((form) =>
      lanes[form].sentNow.map((flight): Later<FormsEvent> => ({
        delay: takes(flight, settings),
        event: { is: 'arrived', form, flight: flight.id },
      })),
    ),
  ],
})

/** Length of a film: until what comes of the last move and the last input has arrived. */
export const formsUntil = (
  { moves, moveEvery, busDelay, projectionDelay }: FormsSettings,
  lastInput: Millis,
): Millis =>
  Math.max(
    firstMoveAt + Math.max(1, moves) * moveEvery + Math.max(busDelay, projectionDelay) + 1500,
    lastInput + Math.max(busDelay, projectionDelay) + 2500,
  )

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isFormsInput = (value: unknown): value is FormsInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const { is, who, customer } = value as Readonly<Record<string, unknown>>
  const isCustomer =
    typeof customer === 'number' && Number.isInteger(customer) && customer >= 0 && customer < 500
  switch (is) {
    case 'movedByHand':
      return isCustomer
    case 'wantedByHand':
      return isCustomer && consumerIds.some((id) => id === who)
    case 'stopped':
    case 'started':
    case 'joined':
      return true
    default:
      return false
  }
}
