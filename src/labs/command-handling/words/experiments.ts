import type { VariantId } from '../break-it/variant.ts'

interface VariantText {
  readonly title: string
  readonly text: string
}

const variants: Readonly<Record<VariantId, VariantText>> = {
  right: {
    title: 'As it should be',
    text: 'Price and time are asked for in the check phase and written into the event.',
  },
  external: {
    title: 'Service in evolve',
    text: 'The handler of the event asks the parts service for the price.',
  },
  clock: { title: 'Clock in evolve', text: 'The handler of the event reads the clock.' },
  direct: {
    title: 'State set directly',
    text: 'After the event the execution takes ten per cent off the price, in memory, and no event tells of it.',
  },
}

export const raiseTexts = {
  load: 'Load from the store',
  raise: 'Perform PlanMaintenanceJob, do not save',
  forget: 'Throw it away and load again',
  loadFirst: 'Load the planning first.',
  list: 'Uncommitted events',
  emptyList: 'Nothing has been raised yet.',
  runs: 'Runs of evolve',
  inReplay: 'while loading',
  inRaise: 'while raising',
  same: 'Both run the same function:',
  fn: 'workshopPlanning.evolve(state, event)',
  stored: 'Version in the store',
  note: 'What is raised is in memory only. The version moves on for each event; the original version stays, so that the store can compare it when it saves.',
  refused: (rule: string) => `Refused by ${rule}; nothing was raised.`,
  full: 'No car is free for another job.',
}

export const breakTexts = {
  choose: 'How the operation is performed',
  variants,
  perform: 'Perform the command',
  replay: 'Replay the events',
  replayAgain: 'Replay once more',
  commands: 'One PlanMaintenanceJob on an empty day. Perform it once, then replay its events three times.',
  simulated:
    'The parts service is simulated: each call finds a price that is 3.50 higher. The clock is the clock of this browser.',
  table: 'Live state against replayed states',
  state: 'State',
  price: 'Price of the parts',
  takenOn: 'Taken on',
  live: 'Live',
  replayed: (number: number) => `Replay ${number}`,
  equal: 'Every replay made the live state again.',
  differs: (count: number) =>
    count === 1 ? '1 value is not what it was.' : `${count} values are not what they were.`,
  notYet: 'Perform the command, then replay its events.',
  counts: 'How often each thing was done',
  checks: 'Rules checked',
  applied: 'Events applied',
  calls: 'Service calls',
  readings: 'Clock read',
  totalCalls: 'Calls of the service, live and in all replays',
  unknown: 'not known',
}

export const publishTexts = {
  intro:
    'The event is stored, then the program dies before it has told anybody. Both ways really run on a store in memory.',
  off: 'Tell subscribers after the save',
  on: 'Subscribers read the log from their checkpoint',
  crash: 'Handle a command, crash, restart',
  stored: 'Events stored',
  published: 'Events told to the subscriber',
  received: 'Applied by the subscriber',
  lost: 'The event is in the store, and the subscriber will never hear of it.',
  kept: 'After the restart the subscriber found it behind its checkpoint, and applied it once.',
  notYet: 'Not tried yet.',
}
