import type { ChallengeText, StepText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'
import type { LessonStepId } from '../lesson.ts'

export const steps: Readonly<Record<LessonStepId, StepText>> = {
  decide: {
    title: 'Decide: from a command to events',
    say: 'A whole domain on one screen. SwitchOn came in, decide checked it and raised LightSwitchedOn. The event lies in a store of its own, in this browser.',
  },
  refuse: {
    title: 'A command can fail',
    say: 'The light was switched on twice. The second time the rule says no, in its own words, and nothing is stored.',
    predict: {
      ask: 'SwitchOn is sent twice. How many events are stored?',
      unit: 'events',
      told: 'One. What is refused leaves no event.',
    },
  },
  evolve: {
    title: 'Evolve: state is a fold of events',
    say: 'Apples went in, bread went in, the apples came out. The state holds only bread; the log holds all of it.',
    predict: {
      ask: 'Apples in, bread in, apples out. How many events are there?',
      unit: 'events',
      told: 'Three. Taking out is one more event; it erases none.',
    },
  },
  raise: {
    title: 'Raise runs the handler of replay',
    say: 'BookSeats raises an event for each seat. raise runs evolve at once and gives back the new state, so the second seat is another one. Replay goes through the same evolve.',
    predict: {
      ask: 'Ada books two seats with one command. Which does she get?',
      options: { 'same-seat': 'A1 twice', 'two-seats': 'A1 and A2' },
      told: 'A1 and A2: after the first raise the state knows that A1 is taken.',
    },
  },
  replay: {
    title: 'Wind back',
    say: 'Move the playhead below: the state as of each event is what evolve made of the events up to there.',
    predict: {
      ask: 'Three events. How many states can you look at?',
      unit: 'states',
      told: 'Four: one after each event, and the one before the first.',
    },
  },
  question: {
    title: 'A question nobody asked then',
    say: 'The projection everAdded was written after these events were stored. It answers all the same: it is replayed from the first event.',
    predict: {
      ask: 'Two apples, one bread, apples out, two apples. How many things were ever added?',
      unit: 'things',
      told: 'Five. The state has forgotten two of them; the events have not.',
    },
  },
  mutation: {
    title: 'Never change what you were given',
    say: 'This evolve writes into the state it was given. The result looks right today; a state that somebody else holds has changed under their hands. The playground notices.',
  },
  random: {
    title: 'Replay must come out the same',
    say: 'This evolve calls Math.random. Each function is run twice, on another day, and the answers are compared. Decide may not guess either: put chance and time into the command.',
    predict: {
      ask: 'evolve uses Math.random. Is the state the same after the next replay?',
      options: { same: 'The same', different: 'Another one' },
      told: 'Another one. Whatever is drawn belongs into the event.',
    },
  },
  endless: {
    title: 'A loop that never ends',
    say: 'This decide loops forever. The program runs in a sandbox with a time limit of one second: it was ended, nothing was stored, and the page lives.',
    predict: {
      ask: 'decide holds an endless loop. What becomes of this page?',
      options: { frozen: 'It freezes', ended: 'It goes on, the program is ended' },
      told: 'It goes on. The program runs elsewhere, without network, and is taken away after a second.',
    },
  },
}

export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  dimmer: {
    title: 'A dimmer',
    text: 'Teach the light switch a command of your own that raises LightDimmed, and keep the level in the state.',
    goals: ['LightDimmed is stored', 'the state holds level', 'no error and no remark'],
    hints: [
      "Add DimLight: { level: 'number' } to commands.",
      "In evolve: case 'LightDimmed': return { ...state, level: event.data.level }",
    ],
  },
  'sold-out': {
    title: 'Sold out',
    text: 'Book all six seats. Then try one more.',
    goals: ['six seats were booked', 'the last command was refused', 'no error and no remark'],
    hints: ['Six seats fit into one command.'],
  },
  'own-question': {
    title: 'A question of your own',
    text: 'Store three events in the shopping cart, and answer a question with a projection of your own.',
    goals: ['three events are stored', 'the cart has two projections', 'no error and no remark'],
    hints: ['howOften: { initial: 0, on: (view) => view + 1 } counts everything.'],
  },
}
