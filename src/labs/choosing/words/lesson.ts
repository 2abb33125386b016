import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The lesson, in English. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  forces: {
    title: 'Forces first',
    say: 'Nothing is ticked, so nothing is advised: none of the four forms is good in itself. A form is an answer; without a question it is only cost.',
    notes:
      'Ask for a system that the class knows, and tick together. Do not defend the advice: it is a sum of reasons, and the reasons are what to argue about.',
  },
  notify: {
    title: 'Told, but by whom and where to?',
    say: 'Event notification turns the dependency round: the sender does not know who listens. The price is that nobody can read the flow as a whole. Both forces hold here.',
    notes: 'Let them name a chain of notifications in their own work that nobody has drawn.',
    predict: {
      ask: 'One force speaks for notification, one against it. What does the advice say?',
      options: { yes: 'Yes', weigh: 'To be weighed', no: 'Nothing asks for it' },
      told: 'To be weighed. A tie is not an answer; it names what the discussion is about.',
    },
  },
  carry: {
    title: 'Carry the data along',
    say: 'Others have to go on while the owner is down, and their questions are most of its load. A bare notification makes the load worse: everybody calls back.',
    notes:
      'The lab on autonomy shows both: 21 calls or one, and a planning page that works with the owner off.',
    predict: {
      ask: 'Which form do these two forces ask for?',
      options: {
        notification: 'Event notification',
        transfer: 'Event-carried state transfer',
        sourcing: 'Event sourcing',
      },
      told: 'State transfer: the event carries what receivers need, and their questions stay at home.',
    },
  },
  history: {
    title: 'When the past is asked for',
    say: 'Who changed what, when and why, and “what if” over what really happened: a table of the current state cannot answer these. The third force is there for something else.',
    notes:
      'Open the replay lab at “audit”. Ask what an auditor would need that an audit table beside the data cannot prove.',
    predict: {
      ask: 'How many of the four forms are advised now?',
      unit: 'forms',
      told: 'Two: event sourcing for the past, state transfer for the owner that may be down. They combine freely; CQRS does not follow by itself.',
    },
  },
  minus: {
    title: 'The other side of the same forms',
    say: 'Personal data that must be erased, and a team that does it for the first time with a fixed date. The forces from before still hold.',
    notes:
      'Copies and logs are where erasing hurts: crypto-shredding, or keep personal data out of the events. Let them look for a way that keeps the plus.',
  },
  refuse: {
    title: 'Refuse, or answer?',
    say: 'CP or AP is not a property of a system: it is chosen per operation, for the minutes of a cut. What does a contradiction cost, and what does a refusal cost?',
    notes:
      'Choose two operations with the class before you show the figures. The lift is the one where nobody hesitates; ask why.',
    predict: {
      ask: 'One answer in twenty clashes. For how many of the six is refusing cheaper?',
      unit: 'of 6',
      told: 'Two: the lift, and the deposit. For the others an apology is cheaper than sending people away.',
    },
  },
  chance: {
    title: 'The chance decides with',
    say: 'Now six of ten answers clash, as in a long cut with one workstation left. The costs are the same as before.',
    notes:
      'Drag the chance slowly, and let them call out when an operation turns. Break-even is refusal divided by clash.',
    predict: {
      ask: 'Which of these three should be refused now?',
      options: {
        lastStation: 'The last free workstation',
        seePlanning: 'A look at the planning',
        moveHouse: 'A change of address',
      },
      told: 'The last workstation: from a chance of one half, 120 euros for a clash are more than 60 for a refusal.',
    },
  },
  'address-book': {
    title: 'Count the parts',
    say: 'An address book, built as CQRS: commands, a changing side, a way across, a projection, a store to read from, queries, an answer to “where is my change?”, rebuilding.',
    notes: 'Fowler’s warning stands on the slide: do not use this much. Count aloud; then build it as CRUD.',
    predict: {
      ask: 'How many parts does the address book have as CQRS? As CRUD it has 4.',
      unit: 'parts',
      told: 'Ten, for one screen and one table. Nothing in it pays for the other six, so the advice is CRUD.',
    },
  },
  workshop: {
    title: 'Where it pays',
    say: 'The planning of the workshop has rules that a change must keep, and a board, a day list and a report that look nothing alike. The price list has neither.',
    notes: 'One bounded context at a time. The price list is read a thousand times as well: a cache will do.',
    predict: {
      ask: 'What makes the planning a case for CQRS?',
      options: {
        load: 'It is read more than it is written',
        rules: 'Rules, and pictures that differ',
        fashion: 'It is the core, so it gets the best',
      },
      told: 'Rules and pictures: two things speak for it. The price list is read even more, and that alone is not enough.',
    },
  },
  persistence: {
    title: 'Only to keep events',
    say: 'One need: keep events in order, each under an expected version. Two tables and one check: open the source below.',
    notes:
      'The source is the real one, and the store browser shows the rows. Ask what is missing for a company: that is the next step.',
    predict: {
      ask: 'Build it, or buy a product?',
      options: { custom: 'Custom built is fine', product: 'A product' },
      told: 'Custom built is fine: two parts. It stops being fine with the next tick.',
    },
  },
  product: {
    title: 'What the next ticks cost',
    say: 'Read models, sums over windows, patterns over several events. Each of them sounds like one feature, and brings its own list: checkpoints, gaps, order, late events, timers.',
    notes:
      'Read the list aloud: each entry is a bug report of somebody. Then look which products are left, and what they cost to leave.',
    predict: {
      ask: 'How many parts would you build for these four needs?',
      unit: 'parts',
      told: 'Twelve. A product can be cheaper now; four of the seven give all four, wholly or partly.',
    },
  },
  record: {
    title: 'One page that says why',
    say: 'All that was said becomes a record: each choice, what speaks for it and against it, and a link to where it can be seen. Print it, or save it as Markdown.',
    notes:
      'What stands under “against it” is what to read again in a year. Step back on the time line: the record follows.',
  },
}
