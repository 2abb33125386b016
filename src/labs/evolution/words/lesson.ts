import type { LessonId } from '../teaching/lessonIds.ts'

interface LessonWords {
  readonly title: string
  /** Before the bet, or all there is to say. */
  readonly say: string
  /** The question that one bets on, and its options. */
  readonly ask?: string
  readonly options?: Readonly<Record<string, string>>
  /** After the bet: what is so, and why. */
  readonly told?: string
}

export const lessonTexts: Readonly<Record<LessonId, LessonWords>> = {
  'one-queue': {
    title: 'One queue for all',
    say: 'This is how most systems begin. Green questions and blue changes go through the same model and the same database, and take about as long. The squares under a thing are its workers: filled while they work.',
  },
  'more-reads': {
    title: 'The list gets popular',
    say: 'Reads rise from 100 to 170 a second. Nobody writes more than before.',
    ask: 'How long does a write take now?',
    options: { same: 'As long as before', slower: 'Much longer', faster: 'Less' },
    told: 'Much longer. The database is busy more than nine tenths of the time, and writes wait behind reads. Who shares a queue shares its jam.',
  },
  'methods-apart': {
    title: 'Separate the methods',
    say: 'Command-query separation sorts the methods: those that change give nothing back, those that answer change nothing. One model, one database, as before.',
    ask: 'Which number gets better?',
    options: { reads: 'Reads', writes: 'Writes', none: 'None' },
    told: 'None, to the last digit: the same requests meet the same queues. What you gain is in the code: a question can be asked again without harm.',
  },
  'models-apart': {
    title: 'Separate the models',
    say: 'Now a thin query model that skips the rules: 4 ms of work where the mixed model took 12 (both assumed). 100 reads a second again.',
    ask: 'Who gets an answer sooner?',
    options: { reads: 'Reads', writes: 'Writes', none: 'Nobody' },
    told: 'Reads do. Writes stay as they were, and the database does exactly the work it did before: it is shared still.',
  },
  'wrong-place': {
    title: 'More instances, same jam',
    say: '170 reads a second. You pay for three more instances of the query model, five in all.',
    ask: 'How much sooner do reads get an answer?',
    options: { half: 'In half the time', hardly: 'Hardly', double: 'They get slower' },
    told: 'Hardly at all. They wait at the database, and there nothing was added. Find the queue before you pay.',
  },
  'stores-apart': {
    title: 'Separate the stores',
    say: 'Reads get stores of their own, filled by events: orange notes, 200 ms under way. Watch the versions on both stores.',
    ask: 'What is the price?',
    options: { lost: 'Writes get lost', old: 'Reads show old data', nothing: 'There is none' },
    told: 'Reads take a fraction of the time, and most of them are answered while something that is stored is not shown yet. That is eventual consistency, bought on purpose.',
  },
  'more-readers': {
    title: 'Scale one side only',
    say: '240 reads a second. The query side goes from one instance to four, each with its own read store.',
    ask: 'What happens to writes?',
    options: { faster: 'They get faster', same: 'Nothing', slower: 'They get slower' },
    told: 'Nothing: not one write takes a microsecond more or less. The sides are independent now, and you pay where the load is.',
  },
  'from-events': {
    title: 'Keep the events',
    say: 'The write store keeps events and no rows. 40 writes a second.',
    ask: 'What takes longer now?',
    options: { reads: 'Reading', append: 'Storing', load: 'Loading before a change' },
    told: 'Loading: state is replayed first. Storing is only an append, so it is quicker. And a new column in a list needs no one but the query side: it is filled from events that are there already.',
  },
  listeners: {
    title: 'Others listen',
    say: 'Every fifth read came from Notifications or Invoicing. Now they subscribe and keep copies.',
    ask: 'What does the query model notice?',
    options: { more: 'More work', same: 'Nothing', less: 'Less work' },
    told: 'Less: a fifth of its work is gone. And if this domain stops, the other two go on, with what they know.',
  },
  'split-pool': {
    title: 'A step back',
    say: 'As many writes as reads, 60 a second each. Four instances: shared by all, or split into one for commands and three for queries. Same price.',
    ask: 'What does the split do to writes?',
    options: { faster: 'They get faster', same: 'Nothing', slower: 'They get slower' },
    told: 'It makes them slower: one pool lets any idle instance help, two pools cannot. Separation pays only where the two sides differ.',
  },
  plain: {
    title: 'Do not use this much',
    say: 'An address book: 20 reads and 2 writes a second. One model answers 95 of 100 reads within 100 ms, nothing is ever stale, at half the price and with two things to run, not seven. A plain model is enough here.',
  },
}

export const lessonWords = {
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  next: 'Next step',
  previous: 'Step before',
  bet: 'Your bet',
  right: 'You were right.',
  wrong: (right: string) => `Not so. It is: ${right}.`,
  show: 'Show this step',
  challenges: 'Challenges',
  start: 'Start it',
  reached: 'Reached',
  open: 'Not yet',
}
