import type { GivenId, WhenId } from '../given-when-then/cards.ts'
import type { Fault } from '../given-when-then/deciders.ts'
import type { NameJudgement } from '../naming/judgeName.ts'
import type { Heap } from '../naming/names.ts'

const heapNames: Readonly<Record<Heap, string>> = {
  command: 'Command',
  event: 'Event',
  mend: 'Mend it',
}

const judged = (judgement: NameJudgement): string => {
  switch (judgement.is) {
    case 'command':
      return `A command: ${judgement.verb} + ${judgement.noun}. It asks for something, and can be refused.`
    case 'event':
      return `An event: ${judgement.noun} + ${judgement.verb}. It has happened and cannot be refused.`
    case 'crud':
      return `The grammar of a command, but ${judgement.verb} is what a database does. What does the business do to ${judgement.noun}?`
    case 'unclear':
      return {
        'not PascalCase': 'Write it as one word with a capital for each part, as PlanMaintenanceJob.',
        'one word': 'One word is not enough: a command has a verb and a noun, an event a noun and a verb.',
        'no verb known here':
          'No verb that this checker knows: begin with one for a command, end with one in the past for an event.',
      }[judgement.why]
  }
}

const given: Readonly<Record<GivenId, string>> = {
  created: 'the planning was created',
  'A 08-10': 'job A was planned, 08–10, Volvo',
  'B 08-10': 'job B was planned, 08–10, Peugeot',
  'C 09-11': 'job C was planned, 09–11, Toyota',
  'D 10-12': 'job D was planned, 10–12, Volvo',
  'A finished': 'job A was finished',
  'A cancelled': 'job A was cancelled',
}

const when: Readonly<Record<WhenId, string>> = {
  'plan E 09-10': 'Plan job E, 09–10, Skoda',
  'plan E 11-12': 'Plan job E, 11–12, Skoda',
  'plan E 09-10, the car of A': 'Plan job E, 09–10, the Volvo',
  'plan E 22-02': 'Plan job E, 22 until 02 the next day',
  'finish A': 'Finish job A',
  'finish B': 'Finish job B',
}

const faults: Readonly<Record<Fault, string>> = {
  none: 'It is the garage’s own',
  'a rule is off': 'A rule is off',
  'state outside evolve': 'It changes state outside evolve',
}

export const namingTexts = {
  heaps: heapNames,
  sort: 'Sort the names',
  name: (name: string) => `Where does ${name} belong?`,
  judged,
  right: 'right',
  wrong: (heap: Heap) => `no: ${heapNames[heap]}`,
  score: (right: number, sorted: number, all: number) => `${right} right, ${sorted} of ${all} sorted`,
  mend: 'Mend UpdateInventory',
  mendHint: 'A customer leaves the shop with a filter. Which command is sent?',
  newName: 'A better name',
  check: 'Judge the name',
  mended: (name: string) =>
    `${name} says what the business does: now "how many were checked out?" can be answered.`,
}

export const queryTexts = {
  sort: 'Command or query?',
  command: 'Command',
  query: 'Query',
  operation: (name: string) => `What is ${name}?`,
  hash: (before: string, after: string) =>
    before === after ? `log hash ${before}, unchanged` : `log hash ${before} became ${after}`,
  answer: (text: string) => `answers ${text}`,
  did: (text: string) => `did ${text}`,
  impostor: 'An impostor: its name asks, yet it writes.',
  running: 'running …',
  right: 'right',
  wrong: 'no',
  score: (right: number, sorted: number, all: number) => `${right} right, ${sorted} of ${all} sorted`,
  note: 'Each operation really runs, on the small garage in a store of its own in memory.',
}

export const testTexts = {
  given,
  when,
  faults,
  givenTitle: 'Given',
  whenTitle: 'When',
  thenTitle: 'Then',
  add: (event: string) => `Add: ${event}`,
  remove: (event: string) => `Take away: ${event}`,
  nothingGiven: 'Nothing has happened yet.',
  whenLabel: 'Command',
  thenLabel: 'Expected',
  event: (type: string) => `event ${type}`,
  refusal: (rule: string) => `refused: ${rule}`,
  against: 'Decider on the bench',
  deciders: { oak: 'Oak', birch: 'Birch', cedar: 'Cedar' },
  run: 'Run the test',
  byHand: 'Try by hand: finish A twice',
  byHandResult: (first: boolean, second: boolean) =>
    `By hand: the first is ${first ? 'accepted' : 'refused'}, the second ${second ? 'accepted' : 'refused'}.`,
  passed: 'green, as expected',
  failed: 'red, not as expected',
  expected: 'expected',
  actual: 'actual',
  nothing: 'nothing',
  bench:
    'One of the three deciders is the garage’s own, one has a rule off, one changes state where no event reaches it. Find them by tests.',
  verdict: (decider: string) => `What is wrong with ${decider}?`,
  choose: 'not decided',
  foundOut: 'found out',
  notSo: 'not so',
  runs: 'Tests that were run',
  none: 'No test has been run yet.',
  starters: 'Ready-made tests',
  starter: { stations: 'Three jobs at once', sameCar: 'The same car', finishTwice: 'Finish twice' },
}
