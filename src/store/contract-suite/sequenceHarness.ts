import type { ExpectedVersion } from '../contract.ts'

/** Numbers of the events, and what is expected before them. */
type Step = readonly [readonly number[], ExpectedVersion]

const sixInARow: readonly Step[] = [
  [[0], 'none'],
  [[1], 1],
  [[2], 2],
  [[3], 3],
  [[4], 4],
  [[5], 5],
]
const twoAtOnce: readonly Step[] = [[[0, 1], 'none']]

/** What was appended before, the last append, what becomes of it, and how many events are stored in the end. */
export const sequences: readonly {
  readonly what: string
  readonly before: readonly Step[]
  readonly last: Step
  readonly outcome: 'stored' | 'repeated' | 'conflict'
  readonly stored: number
}[] = [
  {
    what: 'the first of six again, as the first',
    before: sixInARow,
    last: [[0], 'none'],
    outcome: 'repeated',
    stored: 6,
  },
  {
    what: 'the first of six again, anywhere',
    before: sixInARow,
    last: [[0], 'any'],
    outcome: 'repeated',
    stored: 6,
  },
  {
    what: 'the first of six again, as the seventh',
    before: sixInARow,
    last: [[0], 6],
    outcome: 'stored',
    stored: 7,
  },
  {
    what: 'the first of six again, beyond the end',
    before: sixInARow,
    last: [[0], 7],
    outcome: 'conflict',
    stored: 6,
  },
  {
    what: 'the first of six again, in the place of the last',
    before: sixInARow,
    last: [[0], 5],
    outcome: 'conflict',
    stored: 6,
  },
  {
    what: 'a single event again, as its successor',
    before: [[[0], 'none']],
    last: [[0], 1],
    outcome: 'stored',
    stored: 2,
  },
  {
    what: 'a single event again, anywhere',
    before: [[[0], 'none']],
    last: [[0], 'any'],
    outcome: 'repeated',
    stored: 1,
  },
  {
    what: 'a single event again, as the first',
    before: [[[0], 'none']],
    last: [[0], 'none'],
    outcome: 'repeated',
    stored: 1,
  },
  {
    what: 'an event anywhere, twice, after others',
    before: [
      [[0], 'none'],
      [[1], 1],
      [[2], 2],
      [[1], 'any'],
    ],
    last: [[1], 'any'],
    outcome: 'repeated',
    stored: 3,
  },
  {
    what: 'the first of a pair, as the first',
    before: twoAtOnce,
    last: [[0], 'none'],
    outcome: 'repeated',
    stored: 2,
  },
  {
    what: 'the first of a pair, anywhere',
    before: twoAtOnce,
    last: [[0], 'any'],
    outcome: 'repeated',
    stored: 2,
  },
  {
    what: 'the second of a pair, after the first',
    before: twoAtOnce,
    last: [[1], 1],
    outcome: 'repeated',
    stored: 2,
  },
  {
    what: 'the second of a pair, anywhere',
    before: twoAtOnce,
    last: [[1], 'any'],
    outcome: 'repeated',
    stored: 2,
  },
  {
    what: 'a pair with a third',
    before: twoAtOnce,
    last: [[0, 1, 2], 'none'],
    outcome: 'conflict',
    stored: 2,
  },
  // Beyond the fourteen above: loose expectations.
  {
    what: 'a pair with a third, anywhere',
    before: twoAtOnce,
    last: [[0, 1, 2], 'any'],
    outcome: 'conflict',
    stored: 2,
  },
  {
    what: 'a pair in another order, anywhere',
    before: twoAtOnce,
    last: [[1, 0], 'any'],
    outcome: 'conflict',
    stored: 2,
  },
  {
    what: 'a pair again, as it exists',
    before: twoAtOnce,
    last: [[0, 1], 'exists'],
    outcome: 'repeated',
    stored: 2,
  },
  {
    what: 'an append whose first event had been stored once more',
    before: [...twoAtOnce, [[0, 3], 2]],
    last: [[0, 3], 'any'],
    outcome: 'repeated',
    stored: 4,
  },
]
