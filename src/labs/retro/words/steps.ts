import type { StepText } from '../../../teaching/index.ts'
import type { StepId } from '../lesson.ts'

const slideSteps = {
  stored: {
    title: 'A ledger of a savings account',
    say: 'Opened on 01-04-2017 with € 1.000,00; a premium of € 150,00 on every 1st, 1 % interest on every 28th. Eleven events are stored, newest on top. The column Total is folded from them, here and now.',
    predict: {
      ask: 'Where is the total of € 1.666,17 kept?',
      options: { 'in-each-row': 'In each stored row', nowhere: 'Nowhere: it is calculated' },
      told: 'No event holds a total. Look at one under Event log: a date and an amount, and that is all.',
    },
  },
  'late-payment': {
    title: '29-08: a payment comes to light',
    say: 'On 29-08-2017 the bank learns of € 500,00 that were paid on 11-06-2017. Two dates belong to this fact: the day on which it is recorded, and the day from which it counts.',
    predict: {
      ask: 'What does the ledger end with at this moment?',
      options: { '1666': '€ 1.666,17', '2166': '€ 2.166,17', '2181': '€ 2.181,32' },
      told: 'Nothing was booked yet. To know a fact is not to have stored it: the ledger still ends with € 1.666,17.',
    },
  },
  copy: {
    title: 'Replay a copy, up to 01-06',
    say: 'The stored events are replayed in memory, and the replay stops before the day of the payment. The stored ledger does not notice.',
    predict: {
      ask: 'How many of the eleven rows come before 11-06?',
      unit: 'rows',
      told: 'Six: the opening, the first payment, and April to 1 June. Memory now ends with € 1.321,60.',
    },
  },
  inject: {
    title: 'Insert it, in memory',
    say: 'In memory the payment may go to its own day: € 1.821,60. The same insertion is tried on the store, for real; its answer is shown.',
    predict: {
      ask: 'What does the store do with an event for 11-06?',
      options: {
        takes: 'Takes it in between',
        moves: 'Moves the later ones up',
        refuses: 'Refuses it',
      },
      told: 'Each place in the log is taken for good. History is added to, never changed.',
    },
  },
  rest: {
    title: 'Replay the rest',
    say: 'The remaining events follow. Premiums stay what they were; each interest is calculated anew over the balance of its day: 18,22, 19,90 and 21,60.',
    predict: {
      ask: 'Where does memory end?',
      options: { '2166': '€ 2.166,17: € 500 more', '2181': '€ 2.181,32: more than that' },
      told: 'The rules run again. Who copies the old interest amounts ends with € 2.166,17: try the switch at the table.',
    },
  },
  difference: {
    title: 'The difference is what is owed',
    say: 'What should have been, less what is stored: € 2.181,32 less € 1.666,17. It is the payment itself and the interest that was missed on three 28ths: 5,00, 5,05 and 5,10.',
    predict: {
      ask: 'How large is the difference?',
      options: { '50000': '€ 500,00', '51500': '€ 515,00: 1 % of it, three times', '51515': '€ 515,15' },
      told: '€ 515,15: € 500,00 payment and € 15,15 interest, part of it interest on interest.',
    },
  },
  discard: {
    title: 'Memory is thrown away',
    say: 'The copy has done its work. Two numbers are kept in mind: 500,00 and 15,15. Reload the page now if you like: what is stored is all that remains.',
    predict: {
      ask: 'What is left after a reload?',
      options: { both: 'Ledger and memory', ledger: 'The ledger only', nothing: 'Nothing' },
      told: 'Memory was never stored. The ledger ends with € 1.666,17, as if nobody had looked.',
    },
  },
  'retro-payment': {
    title: 'Append the payment',
    say: 'Retro Payment 11-06 is appended on 29-08: € 500,00, total € 2.166,17. It carries both dates.',
    predict: {
      ask: 'Where in the ledger does it go?',
      options: { 'in-june': 'Between 01-06 and 28-06', 'at-the-end': 'At the end, on 29-08' },
      told: 'At the end. The ledger says what was booked when; the event itself says since when it counts.',
    },
  },
  'retro-correction': {
    title: 'Append the correction',
    say: 'Retro Correction 11-06 adds the missed € 15,15: total € 2.181,32, where the replay in memory ended. Both ways agree.',
    predict: {
      ask: 'How many of the eleven earlier rows changed?',
      options: { '0': 'None', '3': 'The three interests', '11': 'All of them' },
      told: 'None. Under Checks the hash of all earlier rows stands twice: before the booking and after it.',
    },
  },
  premium: {
    title: '01-09: life goes on',
    say: 'The next premium is booked as if nothing had been: € 2.331,32.',
  },
  interest: {
    title: '28-09: all later results are right',
    say: 'Interest over the corrected balance: € 23,31, total € 2.354,63. That is what it would have been, had the payment been booked on its day.',
    predict: {
      ask: 'Without the correction, how much would be missing on 28-09?',
      options: { '0': 'Nothing', '1515': '€ 15,15', '1530': '€ 15,30' },
      told: '€ 15,30: the missed interest, and the interest on that. Try the switch: without it the ledger ends with € 2.339,33.',
    },
  },
} satisfies Partial<Readonly<Record<StepId, StepText>>>

/** The words of each step. */
export const stepTexts: Readonly<Record<StepId, StepText>> = {
  ...slideSteps,
  formula: {
    title: 'Why not a formula?',
    say: 'For € 500,00 a formula gives the same: 500 × (1,01³ − 1) = 15,15. A bank rounds each interest to whole cents, though, and a formula rounds once. Both are tried here on 2.000 amounts.',
    predict: {
      ask: 'For how many of the amounts is the formula off by a cent?',
      unit: '%',
      told: 'For about half of them. A correction comes from a replay of the rules, never from a shortcut.',
    },
  },
  letters: {
    title: 'What has left cannot be unsent',
    say: 'After each interest a statement left for the customer. Three of them told figures that turned out wrong. No replay calls them back, and no replay sends them again: another letter puts them right.',
    predict: {
      ask: 'What can be done about the three statements?',
      options: { unsend: 'Unsend them', compensate: 'Send another that corrects them' },
      told: 'Effects on the world are compensated, not undone. The same holds for money that was paid out.',
    },
  },
  own: {
    title: 'Now it is your account',
    say: 'Any amount, any day, several of them; a premium that was wrong; another rate since last spring. Each is looked at in memory first, and then booked at the end.',
    predict: {
      ask: 'The same € 500,00, paid on 29-06 in place of 11-06: which correction?',
      options: { '505': '€ 5,05', '1005': '€ 10,05', '1515': '€ 15,15' },
      told: '€ 10,05. The interest of 28-06 is missed by a day. On 28-06 itself it would count: payments come before the interest of their day.',
    },
  },
}
