import type { Challenge } from '../../teaching/index.ts'
import type { BenchView } from './bench/bench.ts'
import { lightSwitch } from './examples/lightSwitch.ts'
import { seatBooking } from './examples/seatBooking.ts'
import { shoppingCart } from './examples/shoppingCart.ts'
import type { OwnCommand } from './sandbox/protocol.ts'

export type ChallengeId = 'dimmer' | 'sold-out' | 'own-question'

interface PlaygroundChallenge extends Challenge<BenchView, ChallengeId> {
  /** The program the learner begins with. */
  readonly program: string
  /** A solution, played by a test. */
  readonly solution: { readonly program: string; readonly commands: readonly OwnCommand[] }
}

const isClean = ({ played, failed }: BenchView): boolean => failed === null && played?.complaints.length === 0

const hasType = ({ events }: BenchView, type: string): boolean =>
  events.some(({ eventType }) => eventType === type)

const dimmer = lightSwitch
  .replace('SwitchOff: {},', "SwitchOff: {},\n    DimLight: { level: 'number' },")
  .replace(
    "raise('LightSwitchedOff')\n    }",
    `raise('LightSwitchedOff')
    }
    if (command.type === 'DimLight') {
      if (!state.on) refuse('Only a light that is on can be dimmed.')
      raise('LightDimmed', { level: command.level })
    }`,
  )
  .replace(
    'default:',
    "case 'LightDimmed':\n        return { ...state, level: event.data.level }\n      default:",
  )

const curious = shoppingCart.replace(
  'projections: {',
  'projections: {\n    howOften: { initial: 0, on: (view) => view + 1 },',
)

/** The three challenges: a command of one's own, a rule at its limit, a question of one's own. */
export const challenges: readonly PlaygroundChallenge[] = [
  {
    id: 'dimmer',
    par: 2,
    program: lightSwitch,
    goals: [
      (view) => hasType(view, 'LightDimmed'),
      ({ played }) => Object.hasOwn(Object(played?.states.at(-1)), 'level'),
      isClean,
    ],
    solution: { program: dimmer, commands: [{ type: 'SwitchOn' }, { type: 'DimLight', level: 40 }] },
  },
  {
    id: 'sold-out',
    par: 2,
    program: seatBooking,
    goals: [
      ({ events }) => events.filter(({ eventType }) => eventType === 'SeatBooked').length >= 6,
      ({ decided }) => decided?.is === 'refused',
      isClean,
    ],
    solution: {
      program: seatBooking,
      commands: [
        { type: 'BookSeats', guest: 'Ada', howMany: 6 },
        { type: 'BookSeats', guest: 'Grace', howMany: 1 },
      ],
    },
  },
  {
    id: 'own-question',
    par: 3,
    program: shoppingCart,
    goals: [
      ({ events }) => events.length >= 3,
      ({ played }) => (played?.name === 'Shopping cart' ? played.views.length : 0) >= 2,
      isClean,
    ],
    solution: {
      program: curious,
      commands: [
        { type: 'AddItem', item: 'apple', quantity: 1 },
        { type: 'AddItem', item: 'bread', quantity: 1 },
        { type: 'PayCart' },
      ],
    },
  },
]
