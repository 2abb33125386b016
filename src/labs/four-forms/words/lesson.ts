import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The lesson, in English. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  'one-fact': {
    title: 'One fact, four ways to tell it',
    say: 'A customer moves house, and three contexts have to know. Four lanes, one clock: something has changed; this has changed; here is the next entry of the log; here is a model to ask. “Event-driven” names four choices, and they combine freely.',
    notes:
      'Play it slowly and let them name the lanes before the captions do. Fowler’s talk of 2017 sorted the word into these four.',
    predict: {
      ask: 'Three contexts are told only that something has changed. How many calls back does that make?',
      unit: 'calls',
      told: 'Three: each needs the address, and only the owner has it. In the other lanes there is none.',
    },
  },
  'call-back': {
    title: 'Told, and asked back',
    say: 'Notification next to state transfer, three moves. The small message is followed by a question and an answer. The large one brings all that is needed.',
    notes: 'Let them guess the bytes first: small messages feel cheap.',
    predict: {
      ask: 'Which lane sends more bytes in all?',
      options: { notification: 'Event notification', transfer: 'State transfer', same: 'About the same' },
      told: 'Notification: its message is small, but each comes with a question and a whole answer, and the owner works nine times.',
    },
  },
  subscriber: {
    title: 'The arrow turns round',
    say: 'A fourth context begins to listen, half-way. Customer Management is told nothing of it: what it is configured with stays the same, and the next notification reaches all four.',
    notes:
      'The evidence shows the configuration of the owner before and after: the same text. Ask who does know: the broker.',
  },
  nowhere: {
    title: 'Nobody wrote the flow down',
    say: 'What follows a change of address? The owner’s code does not say, and neither does any other. Only a trace with one correlation id shows it: switch it off, and the lines go.',
    notes:
      'Switch tracing off under the stage’s settings: no line can be drawn. Ask for the last time somebody was surprised by a listener.',
    predict: {
      ask: 'How many hops does the trace of one move have?',
      unit: 'hops',
      told: 'Nine: three are told, three ask, three are answered. Nobody wrote that list; it was watched.',
    },
  },
  chain: {
    title: 'A chain that bites its tail',
    say: 'Notifications sends a letter and says so. Customer Management notes it with the customer, which is a change, and tells everybody. Each of the two did something sensible.',
    notes:
      'This is the minus of the slide: no statement of overall behaviour. What would have found it? A picture of all flows, a hop limit, a test with the broker.',
    predict: {
      ask: 'How often is the workshop told of this one move?',
      options: { once: 'Once', twice: 'Twice', forever: 'Again and again' },
      told: 'Again and again, as long as nobody looks. The trace names the cycle.',
    },
  },
  'owner-down': {
    title: 'The owner goes away',
    say: 'Just after the move Customer Management stops. The contexts still need addresses. Who goes on?',
    notes: 'In all lanes moves are no longer taken: writing needs the owner, reading need not.',
    predict: {
      ask: 'In how many of the four lanes do the contexts go on getting addresses?',
      unit: 'lanes',
      told: 'Three: copies, copies that were folded from a log, and a read side of its own. Those who call back get nothing.',
    },
  },
  reads: {
    title: 'Who bears the questions?',
    say: 'Nobody moves. Four contexts need an address 25 times each. Copies answer at home; without a copy each need is a call.',
    notes:
      'This is “reduced load on the supplier”. Ask what the owner could do against it without copies: a cache, which is a copy.',
    predict: {
      ask: 'How many requests does the owner answer in the lane of notification?',
      unit: 'requests',
      told: 'A hundred, against none with state transfer.',
    },
  },
  values: {
    title: 'The same data, many times',
    say: 'A hundred customers of seven fields are 700 values at the owner. Each context copies only its fields: 3, 3 and 5.',
    notes:
      'Copies are storage, and places where something has to be erased. Taking less is in the lab on autonomy.',
    predict: {
      ask: 'How many values are copied with state transfer?',
      unit: 'values',
      told: '1,100: more than the owner has. The read side of CQRS holds 700 once more.',
    },
  },
  late: {
    title: 'A window that can be seen',
    say: 'A message takes two seconds now. While it is under way three rows are behind the owner; the moment it arrives they are not.',
    notes: 'Drag the delay of messages. “How eventual?” has a lab of its own in chapter C.',
    predict: {
      ask: 'How many rows are behind while the message is on its way?',
      unit: 'rows',
      told: 'Three: one in each copy, for exactly two seconds.',
    },
  },
  history: {
    title: 'Ask the past',
    say: 'Four moves. Ask both lanes for an address at a moment of your choice, and for the addresses if one move had never been. One lane keeps what happened; the other kept only how it is.',
    notes:
      'Audit, debugging, historic and alternative state are all this one thing. The replay lab does it on the real store, and on the savings account.',
  },
  newcomer: {
    title: 'Who comes late',
    say: 'The fourth context joins when both moves are over. State transfer tells it the next change; a log can be read from its beginning.',
    notes:
      'In practice: an initial load, or a topic that keeps the newest value of each key. Ask who writes the initial load, and when it is tested.',
    predict: {
      ask: 'Whose fourth context has all rows in the end?',
      options: { both: 'Both', log: 'The one that reads a log', none: 'Neither' },
      told: 'The one that reads a log. With state transfer a hundred rows are missing, and nobody will send them.',
    },
  },
  sync: {
    title: 'Asynchrony? Not by nature',
    say: 'The read model is changed with the write now. The log is the same, entry by entry; what differs is who waits.',
    notes:
      'The question mark on the slide: event sourcing and CQRS need no asynchrony. Compare with “after the write”: lag 0.8 s, and a change takes 80 ms.',
    predict: {
      ask: 'What changes, besides that no row is ever behind?',
      options: { none: 'Nothing', slower: 'A change takes longer', log: 'The log is another one' },
      told: 'A change takes 880 ms instead of 80: the one who writes waits for the projection.',
    },
  },
}
