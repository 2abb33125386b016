import type { StepText } from '../../../teaching/index.ts'
import type { LessonId } from '../lesson.ts'

/** The words of each step. */
export const stepTexts: Readonly<Record<LessonId, StepText>> = {
  'one-model': {
    title: 'One queue for all',
    say: 'This is how most systems begin. Green questions and blue changes go through the same model and the same database, and take about as long. The squares under a thing are its workers: filled while they work.',
    notes:
      'Let it play slowly and follow one question from the screens to the database and back. Ask what a change and a question have in common here: everything. Same model, same queue, same price.',
  },
  'more-reads': {
    title: 'The list gets popular',
    say: 'Reads rise from 100 to 170 a second. Nobody writes more than before.',
    predict: {
      ask: 'How long does a write take now?',
      options: { same: 'As long as before', slower: 'Much longer', faster: 'Less' },
      told: 'Much longer. The database is busy more than nine tenths of the time, and writes wait behind reads. Who shares a queue shares its jam.',
    },
    notes:
      'Press the database: under Queues the film stands beside the closed form. Ask why 70 per cent more reads make waiting many times as long: near full load every bit counts.',
  },
  cqs: {
    title: 'Separate the methods',
    say: 'Command-query separation sorts the methods: those that change give nothing back, those that answer change nothing. One model, one database, as before.',
    predict: {
      ask: 'Which number gets better?',
      options: { reads: 'Reads', writes: 'Writes', none: 'None' },
      told: 'None, to the last digit: the same requests meet the same queues. What you gain is in the code: a question can be asked again without harm.',
    },
    notes:
      'Meyer’s idea is from 1988 and costs nothing. Ask for a method in their own code that answers and changes at once.',
  },
  'two-models': {
    title: 'Separate the models',
    say: 'Now a thin query model that skips the rules: 4 ms of work where the mixed model took 12 (both assumed). 100 reads a second again.',
    predict: {
      ask: 'Who gets an answer sooner?',
      options: { reads: 'Reads', writes: 'Writes', none: 'Nobody' },
      told: 'Reads do. Writes stay as they were, and the database does exactly the work it did before: it is shared still.',
    },
    notes:
      'Many systems may stop here: no broker, nothing stale. Ask what is still shared, and who would notice.',
  },
  'wrong-place': {
    title: 'More instances, same jam',
    say: '170 reads a second. You pay for three more instances of the query model, five in all.',
    predict: {
      ask: 'How much sooner do reads get an answer?',
      options: { half: 'In half the time', hardly: 'Hardly', double: 'They get slower' },
      told: 'Hardly at all. They wait at the database, and there nothing was added. Find the queue before you pay.',
    },
    notes:
      'Ask who has scaled the wrong part before. The squares under the database are full, those under the query model are not.',
  },
  'two-stores': {
    title: 'Separate the stores',
    say: 'Reads get stores of their own, filled by events: orange notes, 200 ms under way. Watch the versions on both stores.',
    predict: {
      ask: 'What is the price?',
      options: { lost: 'Writes get lost', old: 'Reads show old data', nothing: 'There is none' },
      told: 'Reads take a fraction of the time, and most of them are answered while something that is stored is not shown yet. That is eventual consistency, bought on purpose.',
    },
    notes:
      'Stop the film where the two versions differ. Ask whether anybody at a desk would mind 200 ms; then move the slider to a whole second, and ask again.',
  },
  'more-readers': {
    title: 'Scale one side only',
    say: '240 reads a second. The query side goes from one instance to four, each with its own read store.',
    predict: {
      ask: 'What happens to writes?',
      options: { faster: 'They get faster', same: 'Nothing', slower: 'They get slower' },
      told: 'Nothing: not one write takes a microsecond more or less. The sides are independent now, and you pay where the load is.',
    },
    notes:
      'This is the picture that CQRS is sold with. Ask which of their systems has such a ratio of reads to writes.',
  },
  'event-sourcing': {
    title: 'Keep the events',
    say: 'The write store keeps events and no rows. 40 writes a second.',
    predict: {
      ask: 'What takes longer now?',
      options: { reads: 'Reading', append: 'Storing', load: 'Loading before a change' },
      told: 'Loading: state is replayed first. Storing is only an append, so it is quicker. And a new column in a list needs no one but the query side: it is filled from events that are there already.',
    },
    notes:
      'Press “Drop the read stores”: they are built again from event 1, while the film runs. Ask what could be dropped in their own system without fear.',
  },
  'other-domains': {
    title: 'Others listen',
    say: 'Every fifth read came from Notifications or Invoicing. Now they subscribe and keep copies.',
    predict: {
      ask: 'What does the query model notice?',
      options: { more: 'More work', same: 'Nothing', less: 'Less work' },
      told: 'Less: a fifth of its work is gone. And if this domain stops, the other two go on, with what they know.',
    },
    notes: 'The events are now a contract. Ask who may change their names tomorrow, and who has to be asked.',
  },
  'split-pool': {
    title: 'A step back',
    say: 'As many writes as reads, 60 a second each. Four instances: shared by all, or split into one for commands and three for queries. Same price.',
    predict: {
      ask: 'What does the split do to writes?',
      options: { faster: 'They get faster', same: 'Nothing', slower: 'They get slower' },
      told: 'It makes them slower: one pool lets any idle instance help, two pools cannot. Separation pays only where the two sides differ.',
    },
    notes: 'The honest counter-example. The same holds for checkouts in a supermarket with one line for all.',
  },
  plain: {
    title: 'Do not use this much',
    say: 'An address book: 20 reads and 2 writes a second. One model answers 95 of 100 reads within 100 ms, nothing is ever stale, and it costs at most half.',
    predict: {
      ask: 'All of it has seven things to build, run and watch. How many has the plain model?',
      unit: 'things',
      told: 'Two: a service and a database. A plain model is enough here.',
    },
    notes:
      'Ask the class to argue for more than this. Whoever does has to say which number or which question asks for it.',
  },
  advice: {
    title: 'Do I need it?',
    say: 'Seven questions about one domain, and the least that the answers call for. “Show it” answers them for the address book of the garage; then try its workshop.',
    predict: {
      ask: 'What is advised for an address book?',
      options: {
        plain: 'A plain model',
        'two-models': 'Two models, one database',
        'event-sourcing': 'CQRS with event sourcing',
      },
      told: 'A plain model. CQRS is for some parts of a system, hardly ever for all of it.',
    },
    notes:
      'Answer the seven questions for a system that the class knows; a show of hands for each. The reasons under the advice name where they come from.',
  },
}
