import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The lesson, in English. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  ask: {
    title: 'Ask the owner',
    say: 'Customer Management owns customers, Vehicle Management owns vehicles. The planning page shows ten jobs; for each of them Workshop Management asks both owners, one after the other.',
    notes:
      'Let the class count: one call for the page, two for each job. Ask which of those calls the mechanic wanted.',
    predict: {
      ask: 'How many calls does a page with ten jobs take?',
      unit: 'calls',
      told: 'One for the page, and two for each of the ten jobs: 21. The page grows with the number of jobs.',
    },
  },
  copy: {
    title: 'Keep a copy',
    say: 'Now Workshop Management keeps a copy of the little that it needs of customers and vehicles. The page is one query on its own table. The owner still owns: the copy is only read.',
    notes: 'The switch “Contexts” stays where you put it for all that follows.',
    predict: {
      ask: 'And how many calls now?',
      unit: 'call(s)',
      told: 'One, however many jobs there are: 80 ms in place of 1680.',
    },
  },
  down: {
    title: 'The owner is down',
    say: 'Customer Management stops. Somebody opens the planning page, somebody plans a job, one mails a reminder, one posts an invoice. Then choose “Keep a copy” and look at the same four.',
    notes:
      'Under “Worked out” availabilities multiply: four services of 99 % are 96.06 % together. Ask how many hours a year that is.',
    predict: {
      ask: 'How many of the four are done when contexts ask?',
      unit: 'done',
      told: 'None: a chain is up only while each link is. With copies all four are done.',
    },
  },
  far: {
    title: 'Far apart, and restarted',
    say: 'In a cloud services stand in different zones, here 80 ms there and back, and they restart whenever the platform likes. Two pages are opened; Customer Management restarts shortly after the second.',
    notes:
      'Set the distance to 5 ms under Settings: chatty calls hide in one data centre and show in a cloud.',
    predict: {
      ask: 'Which pages become complete?',
      options: { both: 'Both', first: 'The first only, after 1.7 s', none: 'Neither' },
      told: 'The first, after 1680 ms. With copies both are there after 80 ms: to them a restart elsewhere is nothing.',
    },
  },
  shapes: {
    title: 'One event, three shapes',
    say: 'A customer registers. Customer Management publishes CustomerRegistered once, with seven fields. Each context keeps its own few of them, in a table of its own.',
    notes:
      'Follow one message to each box. The word “customer” means another thing in each: a phone number, an e-mail, an address.',
    predict: {
      ask: 'How many of the seven fields does Invoicing keep?',
      unit: 'fields',
      told: 'Five: id, name, address, postal code and city. Workshop Management and Notifications keep three each.',
    },
  },
  fields: {
    title: 'What nobody asked for',
    say: 'The stage shows who keeps which fields: tick and untick them. Now the owner publishes an eighth field that nobody here knows.',
    notes:
      'A tolerant reader: take what you need, ignore the rest. No shared class library between contexts.',
    predict: {
      ask: 'Which contexts have to change something?',
      options: { none: 'None', all: 'All', some: 'Those that keep more than three fields' },
      told: 'None. Unknown fields are ignored; the copies are the same to the letter.',
    },
  },
  rename: {
    title: 'Less is more',
    say: 'The owner gives TelephoneNumber another name and tells nobody. Whoever keeps that field looks for it in vain; its handler fails.',
    notes:
      'Tick all fields for one context and rename again: it now breaks over fields that it never uses. Each copied field is coupling.',
    predict: {
      ask: 'Who breaks? Choose on the stage.',
      options: {
        workshop: 'Workshop Management',
        notifications: 'Notifications',
        invoicing: 'Invoicing',
        reporting: 'Reporting',
      },
      told: 'Workshop Management alone: nobody else keeps that field. PostalCode would have hit Invoicing alone.',
    },
  },
  edit: {
    title: 'A copy is never edited',
    say: 'Somebody corrects an address in the table of Invoicing, for it is right there. Here nothing guards the copy. A moment later the same customer moves.',
    notes:
      'Switch “Copies are read-only” on and edit again: it is refused, with the way out: a command to the owner.',
    predict: {
      ask: 'What becomes of the edit?',
      options: {
        stays: 'It stays in Invoicing',
        lost: 'The next event overwrites it',
        travels: 'It travels to the owner',
      },
      told: 'It is overwritten, and nobody is told: one lost edit. A change belongs with the owner, as a command.',
    },
  },
  map: {
    title: 'Two truths',
    say: 'On this map Invoicing claims to own customers too. It changes an address, and does not let Customer Management overrule it. Put the map right: one owner for each fact, and ten edges from owners to copies.',
    notes:
      'Let the class draw the ten edges. Wrong ones are refused with the reason. A second owner is allowed: look at what comes of it.',
    predict: {
      ask: 'For how many customers are there two truths at the end?',
      unit: 'customer(s)',
      told: 'One, and for good: no event will ever set it right, since both are right by their own rules.',
    },
  },
  age: {
    title: 'How old may it be?',
    say: 'Copies are filled by an ETL job now: each hour it reads the whole table, and five minutes later the copies have it. Each copy knows as of when it is; the meter shows how old it can be at most.',
    notes:
      'Set the limit to 64 minutes, and the warning comes one minute before each run is in. A limit is a decision of the business, not of the database.',
    predict: {
      ask: 'How old can a copy become at most?',
      unit: 'minutes',
      told: '65: the row may have changed just after it was read, and that is seen an hour and a run later.',
    },
  },
  feeds: {
    title: 'ETL, events, or both',
    say: 'The same day by events, by the hourly job, and by both; one event is lost on the way to Invoicing, and nobody looks at sequence numbers. The plot shows how old the oldest change is that the copy misses.',
    notes:
      'Events are prompt and can be missed; the job is late and heals. Compare the load too: rows read against events delivered.',
    predict: {
      ask: 'Which of the three still has a wrong row at the end of the day?',
      options: { events: 'Events only', etl: 'The ETL job only', both: 'Both together' },
      told: 'Events only. The job is late and forgets nothing; together they are prompt, and healed within the hour.',
    },
  },
  silent: {
    title: 'Silently wrong',
    say: 'Customer 2 moves, and event 17 never reaches Invoicing. Nothing looks broken: no error, no lamp. Then an invoice goes out.',
    notes: 'Ask how the garage would ever learn of it. Answer: from the customer, a month later.',
    predict: {
      ask: 'To which address?',
      options: { new: 'To the new one', old: 'To the old one', waits: 'It waits' },
      told: 'To the old one. The copy is wrong, believes to be right, and nobody will notice.',
    },
  },
  gap: {
    title: 'Expected 17, got 18',
    say: 'Each event has a number without gaps. Invoicing waits for 17; whatever comes before it is held back. It asks the owner for what is missing, and goes on in order.',
    notes:
      'Step through it: lost, gap, held back, replay, drained. Try “comes twice” and “comes after the next one” too.',
    predict: {
      ask: 'Which number tells it that one is missing?',
      unit: '',
      told: '18: it expected 17. After the replay all 18 are in, in order, and the invoice goes to the right address.',
    },
  },
  tail: {
    title: 'The silent tail',
    say: 'Now the very last event is lost. No later number comes that would show the gap.',
    notes:
      'Silence looks the same whether nothing happened or everything got lost. A heartbeat tells the two apart.',
    predict: {
      ask: 'What finds it?',
      options: {
        number: 'The next sequence number',
        heartbeat: 'A heartbeat that says how many there are',
        never: 'Nothing',
      },
      told: 'The heartbeat: it says 18 while Invoicing still waits for 18. Without heartbeats it is never found.',
    },
  },
  swallowed: {
    title: 'Swallowed',
    say: 'The handler of Invoicing fails over event 17, catches its own error, and acknowledges the message. The number counts as seen.',
    notes:
      'The garage of the lecture does just that: handlers catch everything and acknowledge. Ask what a dead-letter queue would have changed.',
    predict: {
      ask: 'What finds this one?',
      options: {
        number: 'The sequence number',
        heartbeat: 'The heartbeat',
        reconciliation: 'Comparing the rows with the owner',
      },
      told: 'Only reconciliation: all numbers are there. Here an ETL run compares each row and sets one right.',
    },
  },
  right: {
    title: 'If done right',
    say: 'Sharing data is not evil: if copies are read-only, hold only what is needed, know how old they may be, and detect what they missed. The same film has an edit, lost events and a cut link. Switch a condition off under “Done right?”.',
    notes: 'Each condition guards against another harm: show all four failures, one after the other.',
    predict: {
      ask: 'How many of the four conditions does this film need?',
      options: { three: 'Three would do', four: 'All four' },
      told: 'All four: each one left out does a harm of its own, and none makes up for another.',
    },
  },
  team: {
    title: 'A team of its own',
    say: 'Invoicing wants one more field on the invoice. With a copy the field is on the event already: tick it, build it. By asking, another team has to add it to its answer and release it, in five days. See “Worked out”.',
    notes:
      'Autonomy is about people, too. Be honest: were the field on no event, the team would have to wait either way.',
    predict: {
      ask: 'How many days does it take by asking?',
      unit: 'days',
      told: 'Seven, of which five are spent waiting for another team. With the copy it takes two.',
    },
  },
  report: {
    title: 'A report is one more subscriber',
    say: 'Revenue per city and month. Reporting hears of invoices and of moves like everybody else, and knows where a customer lived when the invoice was sent. See “Worked out”.',
    notes:
      'Ask the owners at the end of the quarter and revenue lands in the city where the customer lives now: the history is gone.',
    predict: {
      ask: 'How many queries to operational services does it take by events?',
      unit: 'queries',
      told: 'None, and each figure is right: what was true at the time is in the events.',
    },
  },
}
