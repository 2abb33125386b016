import type { TaughtStep } from '../../teaching/index.ts'
import type { Bench, BenchView } from './bench/bench.ts'
import { lightSwitch } from './examples/lightSwitch.ts'
import { seatBooking } from './examples/seatBooking.ts'
import { shoppingCart } from './examples/shoppingCart.ts'
import type { OwnCommand } from './sandbox/protocol.ts'

export type LessonStepId =
  'decide' | 'refuse' | 'evolve' | 'raise' | 'replay' | 'question' | 'mutation' | 'random' | 'endless'

/** One step: a program, what is sent to it, and what must be true then. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly program: string
  readonly commands: readonly OwnCommand[]
  readonly holds: (view: BenchView) => boolean
}

const on: OwnCommand = { type: 'SwitchOn' }
const off: OwnCommand = { type: 'SwitchOff' }
const apples: OwnCommand = { type: 'AddItem', item: 'apple', quantity: 2 }
const bread: OwnCommand = { type: 'AddItem', item: 'bread', quantity: 1 }
const noApples: OwnCommand = { type: 'RemoveItem', item: 'apple' }

const lastState = ({ played }: BenchView): unknown => played?.states.at(-1)

const lastViewOf = ({ played }: BenchView, projection: string): unknown =>
  played?.views.find(({ name }) => name === projection)?.views.at(-1)

const complains = ({ played }: BenchView, is: string): boolean =>
  played?.complaints.some((each) => each.is === is) === true

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A switch whose evolve changes the state that it was given. */
const mutating = lightSwitch.replace(
  'return { ...state, on: true, switched: state.switched + 1 }',
  'state.on = true\n        return state',
)

/** A switch whose evolve rolls a die. */
const rolling = lightSwitch.replace('switched: state.switched + 1', 'switched: Math.random()')

/** A switch that never comes back from deciding. */
const endless = lightSwitch.replace("raise('LightSwitchedOn')", 'for (;;) {}')

/** The cart, with a question that nobody asked when the events were stored. */
const curious = shoppingCart.replace(
  'projections: {',
  `projections: {
    // A new question, answered from the old events.
    everAdded: {
      initial: 0,
      on: (view, event) => view + (event.type === 'ItemAdded' ? event.data.quantity : 0),
    },`,
)

/** The lesson: nine steps over the three examples. */
export const lesson: readonly LessonStep[] = [
  {
    id: 'decide',
    program: lightSwitch,
    commands: [on],
    holds: (view) => view.events.length === 1 && same(lastState(view), { on: true, switched: 1 }),
  },
  {
    id: 'refuse',
    program: lightSwitch,
    commands: [on, on],
    predict: { kind: 'number', min: 0, max: 5, step: 1, right: 1, tolerance: 0 },
    holds: (view) => view.events.length === 1 && view.decided?.is === 'refused',
  },
  {
    id: 'evolve',
    program: shoppingCart,
    commands: [apples, bread, noApples],
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 3, tolerance: 0 },
    holds: (view) =>
      view.events.length === 3 && same(lastState(view), { items: { bread: 1 }, isPaid: false }),
  },
  {
    id: 'raise',
    program: seatBooking,
    commands: [{ type: 'BookSeats', guest: 'Ada', howMany: 2 }],
    predict: { kind: 'choice', options: ['same-seat', 'two-seats'], right: 'two-seats' },
    holds: (view) =>
      same(lastState(view), { taken: { A1: 'Ada', A2: 'Ada' } }) && !complains(view, 'raise-differs'),
  },
  {
    id: 'replay',
    program: lightSwitch,
    commands: [on, off, on],
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 4, tolerance: 0 },
    holds: ({ played }) => played?.states.length === 4,
  },
  {
    id: 'question',
    program: curious,
    commands: [apples, bread, noApples, apples],
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 5, tolerance: 0 },
    holds: (view) =>
      lastViewOf(view, 'everAdded') === 5 && same(lastViewOf(view, 'putBack'), [{ item: 'apple' }]),
  },
  {
    id: 'mutation',
    program: mutating,
    commands: [on],
    holds: (view) => complains(view, 'changes-input'),
  },
  {
    id: 'random',
    program: rolling,
    commands: [on],
    predict: { kind: 'choice', options: ['same', 'different'], right: 'different' },
    holds: (view) => complains(view, 'not-deterministic'),
  },
  {
    id: 'endless',
    program: endless,
    commands: [on],
    predict: { kind: 'choice', options: ['frozen', 'ended'], right: 'ended' },
    holds: ({ failed, events }) => failed?.is === 'time' && events.length === 0,
  },
]

/** Plays a program from an empty aggregate; after each command comes the next. */
export const playProgram = async (
  bench: Bench,
  program: string,
  commands: readonly OwnCommand[],
): Promise<BenchView> => {
  let view = await bench.open(program, true)
  for (const command of commands) view = await bench.send(view, command)
  return view
}
