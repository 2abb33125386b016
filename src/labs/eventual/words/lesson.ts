import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The lesson, in English. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  lag: {
    title: 'Saved, and not yet everywhere',
    say: 'Ann’s appointment lies in three copies. One takes her change and answers her at once; it tells the others as soon as it gets to it. Until they have heard, the copies differ.',
    notes:
      'Step slowly through the first two seconds. Ask which of the three copies is wrong: none, each says what it knows.',
    predict: {
      ask: 'How many of the three copies are behind at the moment Ann hears “saved”?',
      unit: 'copies',
      told: 'Two. She was answered by the one that took it. A moment after the last delivery all three agree again.',
    },
  },
  chance: {
    title: 'How eventual is it?',
    say: '“Eventually” is no number, but it has one. Ann looks half a second after the answer, at a copy of luck. A change takes a second on average. “How eventual” plays hundreds of films and draws the chance over time.',
    notes:
      'Open “How eventual” and drag the delay. Ask: which number would you put into a contract, the mean or the 99th percent?',
    predict: {
      ask: 'In how many of a hundred looks does she see her change?',
      unit: 'of 100',
      told: 'About 70: one in three looks goes to the copy that took it, and more than half of the others have heard by then.',
    },
  },
  quorum: {
    title: 'Quorums that share a copy',
    say: 'Now a write waits until two of three copies hold it, and a read asks two. Any two of three share one copy. Look at what a write takes now.',
    notes:
      'R + W > N. Ask what happens to writes when two of three copies are down. It is not the whole story of linearizability: see the CAP lab.',
    predict: {
      ask: 'How often does Ann miss her change now?',
      options: { never: 'Never', rarely: 'More rarely', same: 'As often' },
      told: 'Never: one of the two that she asks holds it. Each write now waits for the faster of two others, and each read costs twice the messages.',
    },
  },
  behind: {
    title: 'Late, by how much?',
    say: 'Staleness has two units: time, and versions. Ann changes her mind every 0.6 s, a change takes 4 s on average, and Bob looks again and again.',
    notes:
      'Compare “versions behind” with “behind for”. A price that changes once a year may be a day late; a stock level may not.',
    predict: {
      ask: 'How many versions is Bob’s stalest look behind?',
      unit: 'versions',
      told: 'Four in this film: so many newer ones had been acknowledged when he looked. Ask people which lag they can bear in which unit.',
    },
  },
  own: {
    title: 'Read your own writes',
    say: 'A promise to one session, not to the world: Ann never sees less than she wrote. Her session remembers the version, and asks again when a copy is behind.',
    notes:
      'Let it run with each of the three ways when an answer is too old: wait, ask elsewhere, refuse. The bill is a different one each time.',
    predict: {
      ask: 'What does the promise cost?',
      options: {
        nothing: 'Nothing',
        reads: 'Some reads take longer, and more messages',
        writes: 'Each write takes longer',
      },
      told: 'Only reads that come too early pay, in time and messages. Nobody else pays anything, and no write waits.',
    },
  },
  backwards: {
    title: 'Back in time',
    say: 'Bob has written nothing. He only looks, each time at another copy, while Ann moves her appointment.',
    notes: 'Read Bob’s answers aloud from the log. Ask who in the class has seen a web page do this.',
    predict: {
      ask: 'Can Bob see the new time, and after that the old one again?',
      options: { yes: 'Yes', no: 'No' },
      told: 'Yes: each answer was true of its copy. Together they go back in time.',
    },
  },
  forward: {
    title: 'Only forward',
    say: 'Monotonic reads: Bob’s session remembers the newest version that he has seen, and refuses what is older.',
    notes:
      'Compare refusing with waiting and asking elsewhere, on the same luck. Which of the three would the garage choose for a phone desk?',
    predict: {
      ask: 'What does Bob get in place of an older answer?',
      options: { older: 'The older one, marked', later: 'None yet: he is told to look later' },
      told: 'None yet. Waiting or asking another copy would cost time or messages in place of an answer.',
    },
  },
  lost: {
    title: '“Eventually” needs help',
    say: 'Of the messages between copies seven in ten get lost. Nobody sends a change twice.',
    notes:
      'The promise of eventual consistency says “once no new writes come”. It also says: once all have heard.',
    predict: {
      ask: 'When do the copies agree?',
      options: { soon: 'A little later than before', never: 'Perhaps never' },
      told: 'Never, in this film: two copies missed the change, and nothing will ever tell them. Hope is no mechanism.',
    },
  },
  gossip: {
    title: 'Comparing notes',
    say: 'Anti-entropy: each of three copies compares itself every second with another one, and both keep the newer. Nobody needs to know what was lost.',
    notes:
      'Drag the interval and look at two numbers at once: how long copies differed, and messages. It costs the same when nothing happens.',
    predict: {
      ask: 'How many messages is that in ten seconds?',
      unit: 'messages',
      told: 'Sixty, less what gets lost: three copies, ten times, a question and an answer each. The interval is a dial: freshness against messages.',
    },
  },
  lies: {
    title: 'A screen that lies',
    say: 'Ann’s screen shows the last copy, which hears late. She presses “move”; the screen says “Saved.” at once, and shows what its copy has.',
    notes: 'Ask the class what Ann does next. She presses again: the lie makes work.',
    predict: {
      ask: 'Which time stands under “Saved.”?',
      options: { old: 'The old one', new: 'The new one' },
      told: 'The old one, without a word. The lag is not what people mind; being told something untrue is.',
    },
  },
  honest: {
    title: 'People understand',
    say: 'The same lag, told: “being processed”, with the known value and as of when. Everybody knows this from the post, the bank, the doctor. Try the screen that blocks, too.',
    notes:
      'Switch between the three screens while the film stands still. Same copies, same messages, same milliseconds.',
    predict: {
      ask: 'When does it say “confirmed”?',
      options: { answer: 'When some copy has answered', delivery: 'When its own copy has the change' },
      told: 'When its own copy has it: only then does what it shows and what it says fit together.',
    },
  },
  everyday: {
    title: 'The world is eventually consistent',
    say: 'Sort the six processes on the stage. Invoices, payments, orders: most of what people do is delayed, and corrected when it was wrong.',
    notes:
      'Let the class vote on each, and argue. Software is often asked for more consistency than the business ever had.',
    predict: {
      ask: 'How many of the six really need full consistency?',
      unit: 'of 6',
      told: 'Two: where a clash hurts somebody at once, or each copy would count for itself. The other four are put right later.',
    },
  },
  'last-free': {
    title: 'The last free workstation',
    say: 'Two desks sell the same last free workstation, and hear of each other 0.8 s later. A second customer comes to the other desk after 2 s on average.',
    notes: 'Play some mornings. Ask what really happens at a clash: an apology, a coffee, another day.',
    predict: {
      ask: 'On how many of ten mornings is it sold twice?',
      unit: 'mornings',
      told: 'On four in this film; 1 − e^(−0.8/2) is a third, in the long run. The numbers say what they cost.',
    },
  },
  price: {
    title: 'What is a lock worth?',
    say: 'With a lock there is no clash, ever: each customer waits for it, and each booking pays for it. A clash costs € 120, a lock € 30 per booking.',
    notes:
      'Ask the business, not the database: what does a clash cost? Then move the lag below and above the break-even.',
    predict: {
      ask: 'From which lag on is the lock worth its price?',
      unit: 'ms',
      told: 'From 575 ms on, where clashes cost € 30 per booking. With less lag it is cheaper to apologise.',
    },
  },
}
