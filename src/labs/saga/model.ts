import type { Later, Millis, Model, Timed } from '../../kernel/index.ts'
import { alarmsAfter, freedAfter } from './model/alarms.ts'
import { begin, giveUpVotes, tryAgain } from './model/desk.ts'
import { crash, deliver, inDoubt, inquiries, restart } from './model/deliver.ts'
import { springs } from './model/springs.ts'
import { delayOf, journeyOf } from './model/journeys.ts'
import { bookEvery, type SagaSettings } from './model/settings.ts'
import {
  isUp,
  type BookingId,
  type Message,
  type NodeId,
  type Outcome,
  type Rules,
  type World,
} from './model/world.ts'
import {
  initialState,
  type Alarm,
  type Flight,
  type Happening,
  type SagaEvent,
  type SagaState,
} from './state.ts'

/*
 * The booking of a job, a part and a deposit, by two-phase commit or by a saga, on virtual time. Who says what to whom is
 * in `model/`, where all interleavings of it are explored; here it gets latencies, losses, time-outs and crashes.
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

/** Bookings that can be made; the planner's day is full then. */
const mostBookings = 24

interface Step {
  readonly outcome: Outcome
  readonly last: Happening
  readonly alarms?: readonly Alarm[]
}

/** The state after a step: the new world, what is sent, what time will bring. */
const take = (state: SagaState, now: Millis, rules: Rules, step: Step): SagaState => {
  const { world, sends } = step.outcome
  const flights = sends.map((message, place): Flight => ({ id: state.sent + place, message, sentAt: now }))
  return {
    ...state,
    world,
    inFlight: [...state.inFlight, ...flights],
    sent: state.sent + sends.length,
    heldFor: state.heldFor + freedAfter(state.world, world, now),
    sentNow: flights,
    alarmsNow: [...alarmsAfter(state.world, world, rules), ...(step.alarms ?? [])],
    last: step.last,
  }
}

const still = (state: SagaState, last: Happening): SagaState => ({
  ...state,
  sentNow: [],
  alarmsNow: [],
  last,
})

const nothingSent = (world: World): Outcome => ({ world, sends: [] })

const onBooked = (state: SagaState, now: Millis, rules: Rules): SagaState => {
  if (state.asked >= mostBookings) return still(state, { is: 'nothing' })
  const booking = state.asked + 1
  const taken = state.world.desk.up
  const next = {
    ...state,
    asked: booking,
    turnedAway: taken ? state.turnedAway : [...state.turnedAway, booking],
  }
  const outcome = taken ? begin(state.world, booking, rules) : nothingSent(state.world)
  return take(next, now, rules, { outcome, last: { is: 'booked', booking, taken } })
}

/** The message is handled, or its receiver fails over it. */
const onHeard = (state: SagaState, message: Message, now: Millis, rules: Rules): SagaState => {
  const outcome = deliver(state.world, message, rules, now)
  const trap = springs(state, message, outcome, rules)
  const waits =
    message.is === 'prepare' &&
    message.to !== 'desk' &&
    outcome.world.participants[message.to].queue.includes(message.booking)
  if (trap === null)
    return take(state, now, rules, { outcome, last: { is: 'heard', message, waits, crashed: null } })
  const rest = { ...state, traps: state.traps.filter((other) => other !== trap) }
  const last: Happening = { is: 'heard', message, waits: false, crashed: trap.point }
  switch (trap.point) {
    case 'received':
      return take(rest, now, rules, { outcome: nothingSent(crash(state.world, trap.node, rules)), last })
    case 'stored':
      return take(rest, now, rules, {
        outcome: nothingSent(crash(outcome.world, trap.node, rules, outcome.sends)),
        last,
      })
    case 'sentOne':
      return take(rest, now, rules, {
        outcome: {
          world: crash(outcome.world, trap.node, rules, outcome.sends.slice(1)),
          sends: outcome.sends.slice(0, 1),
        },
        last,
      })
  }
}

const onArrived = (
  state: SagaState,
  { flight: id, copy }: Extract<SagaEvent, { is: 'arrived' }>,
  now: Millis,
  rules: Rules,
): SagaState => {
  const flight = state.inFlight.find((one) => one.id === id)
  if (flight === undefined) return still(state, { is: 'nothing' })
  const rest = copy ? state : { ...state, inFlight: state.inFlight.filter((one) => one !== flight) }
  const { message } = flight
  if (!isUp(state.world, message.to)) return still(rest, { is: 'unheard', message })
  return onHeard(rest, message, now, rules)
}

const isStillAsked = (world: World, alarm: Extract<Alarm, { is: 'answer' }>): boolean => {
  const known = world.desk.cases[alarm.booking]
  return (
    known?.way === 'saga' &&
    known.step === alarm.step &&
    known.tries === alarm.tries &&
    known.is === (alarm.doing ? 'doing' : 'undoing')
  )
}

const onRang = (state: SagaState, alarm: Alarm, now: Millis, rules: Rules): SagaState => {
  const { world } = state
  const last: Happening = { is: 'alarm', alarm }
  switch (alarm.is) {
    case 'votes': {
      const known = world.desk.cases[alarm.booking]
      if (!world.desk.up || known?.way !== 'twoPhase' || known.decision !== null)
        return still(state, { is: 'nothing' })
      return take(state, now, rules, { outcome: giveUpVotes(world, alarm.booking, rules), last })
    }
    case 'answer':
      if (!world.desk.up || !isStillAsked(world, alarm)) return still(state, { is: 'nothing' })
      return take(state, now, rules, { outcome: tryAgain(world, alarm.booking, rules), last })
    case 'doubt': {
      const isInDoubt = inDoubt(world, alarm.node).includes(alarm.booking)
      if (!isInDoubt || !world.participants[alarm.node].up) return still(state, { is: 'nothing' })
      const sends = inquiries(alarm.node, alarm.booking, rules)
      return take(state, now, rules, { outcome: { world, sends }, last, alarms: [alarm] })
    }
  }
}

const onCrashed = (state: SagaState, node: NodeId, now: Millis, rules: Rules): SagaState =>
  isUp(state.world, node)
    ? take(state, now, rules, {
        outcome: nothingSent(crash(state.world, node, rules)),
        last: { is: 'crashed', node },
      })
    : still(state, { is: 'nothing' })

const onRestarted = (state: SagaState, node: NodeId, now: Millis, rules: Rules): SagaState =>
  isUp(state.world, node)
    ? still(state, { is: 'nothing' })
    : take(state, now, rules, {
        outcome: restart(state.world, node, rules),
        last: { is: 'restarted', node },
      })

/** The jobs that stand in the plan: what is prepared only is nobody's business yet. */
const plannedJobs = ({ participants }: World): readonly BookingId[] =>
  Object.entries(participants.planning.works)
    .filter(([, { is }]) => is === 'done')
    .map(([booking]) => Number(booking))

const evolve =
  ({ rules }: SagaSettings) =>
  (state: SagaState, { at, event }: Timed<SagaEvent>): SagaState => {
    switch (event.is) {
      case 'booked':
        return onBooked(state, at, rules)
      case 'arrived':
        return onArrived(state, event, at, rules)
      case 'vanished': {
        const flight = state.inFlight.find(({ id }) => id === event.flight)
        if (flight === undefined) return still(state, { is: 'nothing' })
        const inFlight = state.inFlight.filter((one) => one !== flight)
        return still({ ...state, inFlight }, { is: 'lost', message: flight.message })
      }
      case 'rang':
        return onRang(state, event.alarm, at, rules)
      case 'crashed':
        return onCrashed(state, event.node, at, rules)
      case 'restarted':
        return onRestarted(state, event.node, at, rules)
      case 'trapSet':
        return still({ ...state, traps: [...state.traps, event.trap] }, { is: 'trapSet', trap: event.trap })
      case 'looked': {
        const jobs = plannedJobs(state.world)
        return still({ ...state, looks: [...state.looks, { at, jobs }] }, { is: 'looked', jobs })
      }
    }
  }

/** The laws of this small world. */
export const sagaModel = (settings: SagaSettings): Model<SagaState, SagaEvent> => ({
  initial: initialState,
  evolve: evolve(settings),
  react: ({ sentNow, alarmsNow }, _, chance) => [
    ...sentNow.flatMap((flight) => journeyOf(flight, settings, chance)),
    ...alarmsNow.map((alarm): Later<SagaEvent> => ({ delay: delayOf(alarm), event: { is: 'rang', alarm } })),
  ],
})

/** Customers who book by themselves. */
export const sagaOpening = ({ arrivals }: SagaSettings): readonly Timed<SagaEvent>[] =>
  Array.from({ length: arrivals }, (_, place) => ({ at: 500 + place * bookEvery, event: { is: 'booked' } }))

/** Length of the film: long enough for what comes of the last thing that was done. */
export const sagaUntil = ({ arrivals }: SagaSettings, lastInput: Millis): Millis =>
  Math.min(120_000, Math.max(15_000 + arrivals * bookEvery, lastInput + 15_000))
