import { defineWords } from '../../words/index.ts'
import { limitsTextsNl } from './words.nl.ts'

interface LimitText {
  readonly what: string
  readonly text: string
}

const texts: Readonly<Record<string, LimitText>> = {
  store: {
    what: 'The event store',
    text: 'Real: two tables in IndexedDB of this browser. Look at them in the developer tools under Application.',
  },
  timings: {
    what: 'Times of a command',
    text: 'Read from the clock of this browser while the command ran. Browsers round that clock, often to 0.1 ms, so very short stations can read 0.',
  },
  'slow-motion': {
    what: 'The animation of a command',
    text: 'Played from the recorded times in slow motion. A station too short to see is held for a moment and a long wait is folded; both say so, and show the true time.',
  },
  lag: {
    what: 'Lag of a projection',
    text: 'Counted: position of the last stored event less the position the projection has folded.',
  },
  clock: {
    what: 'Seek and rebuild speeds',
    text: 'Measured in this tab when you pressed the button. Other work on the machine slows them down.',
  },
  'garage-week': {
    what: 'A week at the garage',
    text: 'Invented customers, cars and jobs from a seeded generator. Each event passed the same rules as your own commands.',
  },
  'projection-delay': {
    what: 'The delay slider of a projection',
    text: 'A wait that you choose, kept by a real timer. In production the delay comes from load, networks and failures.',
  },
  mail: {
    what: 'Letters',
    text: 'No letter leaves this browser: the mail gateway is a table that counts what would have been sent.',
  },
  bus: {
    what: 'Publishing to other contexts',
    text: 'Subscribers follow the log of this store, across tabs too. There is no broker in between, so no message is lost on the way.',
  },
  'crud-vs-task': {
    what: 'The table and the log of the clerks',
    text: 'Real: a table of rows in a database of its own, and events in the open store. Each answer is made from what the two hold at that moment.',
  },
  'desk-history': {
    what: 'Three months at the desk',
    text: 'Invented customers and tasks, laid on the days before today. Each passed the same rules as your own; the table got the rows that such work leaves behind.',
  },
  departments: {
    what: 'Letters and invoices of the desk',
    text: 'Folded from the stored events by projections at work. No letter leaves this browser.',
  },
  'parts-service': {
    what: 'The parts service in “Command handling”',
    text: 'No such service exists: a timer answers after 40 ms or 1.5 s, or refuses, as you choose. In “Break it” each call finds a price that is 3.50 higher.',
  },
  'command-steps': {
    what: 'Steps of a command in “Command handling”',
    text: 'Recorded while the command really ran, then shown one after the other at equal length; the measured times stand beside them. All rules of the aggregate are looked at in one call.',
  },
  evolution: {
    what: 'Latency, throughput and staleness in “From SOA to CQRS”',
    text: 'Played by a model of queues (M/M/c) on virtual time, from one seed. A test compares it with the closed form of Erlang C.',
  },
  'evolution-times': {
    what: 'Service times and the network in “From SOA to CQRS”',
    text: 'Chosen so that the effects can be seen: 2 to 15 ms of work, 4 ms a way. Your own system has other ones; what counts is which queue they share.',
  },
  'evolution-prices': {
    what: 'Cost, moving parts and coupling in “From SOA to CQRS”',
    text: 'An invented price list in units an hour; parts and coupling are counted in the picture.',
  },
  'four-forms': {
    what: 'Messages, copies and calls in “One fact, four forms”',
    text: 'A model on virtual time: the same facts and needs run through four lanes. Bytes are the length of example messages as JSON. In the lane of event sourcing the log is in memory, not in the store of this site.',
  },
  'four-forms-figures': {
    what: 'Times in “One fact, four forms”',
    text: 'Chosen: a call takes 80 ms each way, a message and a projection as long as you set. No message is lost here: for that there is the lab on autonomy.',
  },
  cap: {
    what: 'Replicas, clients and network of the CAP lab',
    text: 'A model on virtual time: latencies, losses and crashes are drawn from the seed. The judge is real: it looks only at what clients asked and were answered.',
  },
  'cap-proof': {
    what: 'Runs a second in “Prove it”',
    text: 'Measured in a worker of this browser. What the runs come to is simulated.',
  },
  'cap-detector': {
    what: 'Refusing at once in the CAP lab',
    text: 'A replica that refuses at once knows without delay which others it reaches. Real failure detectors take their time, and are wrong now and then.',
  },
  eventual: {
    what: 'Copies, reads, screens and clashes in “Eventually”',
    text: 'A model on virtual time; luck is drawn from the seed. One person writes, so that versions stay in one line: copies that take writes of several people at once are in the CAP lab.',
  },
  'eventual-many': {
    what: '“How eventual” in “Eventually”',
    text: 'Hundreds of films of the same model, played here, each with luck of its own. Beside them the formula for exponential delays; in the tests both agree within 3 sigma.',
  },
  'eventual-figures': {
    what: 'Delays, prices and the six processes in “Eventually”',
    text: 'Chosen: a change waits an exponential time, every other message takes 0.15 s. What a clash or a lock costs is yours to set. When a process becomes final is judged as it is usual in Europe.',
  },
  autonomy: {
    what: 'Contexts, calls, copies and missed events in the lab about autonomy',
    text: 'Simulated: a model in virtual time of contexts that ask an owner or keep copies, with sequence numbers, heartbeats, replays and an ETL job. Calls go one after the other, and who is down is found out at once; a broker here never loses what it keeps.',
  },
  'autonomy-proofs': {
    what: 'Chain, lead time and report in the lab about autonomy',
    text: 'The availability of a chain is a formula and, beside it, requests that are simulated, each service up or down by its own luck. The report is folded from a quarter of invoices that are drawn by chance.',
  },
  'autonomy-times': {
    what: 'Latencies, intervals and days of work in the lab about autonomy',
    text: 'Chosen: 80 ms for a call and its answer, an ETL job each hour that takes five minutes, a heartbeat each two seconds or quarter of an hour, a day to design and one to build. In the story of a day a minute lasts 20 ms.',
  },
  saga: {
    what: 'Bookings, messages, rows and books in the lab about commits and sagas',
    text: 'Simulated: a model of two-phase commit with presumed abort and of an orchestrated saga, in virtual time. There is one row in each store that every booking needs; real stores hold many.',
  },
  'saga-all': {
    what: '“Prove it” in the lab about commits and sagas',
    text: 'All interleavings of one booking by the very same model, with one crash of the desk: with two participants for two-phase commit, with three for a saga. It says nothing of larger cases.',
  },
  'saga-times': {
    what: 'Latencies and time-outs in the lab about commits and sagas',
    text: 'Chosen so that one can watch: a message takes 300 to 450 ms, votes are awaited for 3 s, and who has no answer asks again after 1.5 s.',
  },
  'retro-ledger': {
    what: 'The ledger in “Changes in retrospect”',
    text: 'Real: each row is an event of the open store. Totals, differences and corrections are folded and replayed here, in whole cents; hashes are taken of the stored rows, and an insertion is really tried.',
  },
  'retro-formula': {
    what: 'How often a formula is off',
    text: 'Counted in this tab: each whole amount from € 1 to € 2.000, by replay and by formula, in whole numbers.',
  },
  'retro-account': {
    what: 'The savings account of 2017',
    text: 'An example: premium, rate and dates are the lecture’s. 1 % a month is far more than a bank pays; half a cent is rounded up; what is paid on a day counts before the interest of that day.',
  },
  'retro-letters': {
    what: 'Statements and payouts of the savings account',
    text: 'No letter and no money leaves this browser: an event says what would have been sent, and to undo that only another one helps.',
  },
  concurrency: {
    what: 'Conflicts and locks in “Optimistic concurrency”',
    text: 'Each save is a real conditional append to IndexedDB, each lock one of the browser. Two tabs share nothing but the store. The store that does not look at the answer is this store, whose answer is not looked at.',
  },
  snapshots: {
    what: 'Loading times, snapshots and conflicts in “Snapshots”',
    text: 'Measured in this browser when you ask for it, in databases of their own: medians of five runs, one where a run takes longer than 1.5 seconds. Bookings are generated, the same for everybody. Another machine gives other times; the numbers of events are the same everywhere.',
  },
  'snapshots-felt': {
    what: 'From when on a wait is felt in “Snapshots”',
    text: 'The advice takes 100 milliseconds for one load. That is an assumption: your users, and how many loads a page needs, decide.',
  },
  contention: {
    what: 'Events a second in the contention plot',
    text: 'Measured in this browser when you ask for it, on a store that is deleted afterwards: 64 events, three runs, the median. Another machine or another load gives other numbers; compare the ways, not the figures.',
  },
  retry: {
    what: 'Clients, servers and banks in “Try again”',
    text: 'A model on virtual time: one server with one queue, clients that know nothing of each other. Luck is drawn from the seed; waits follow the formulas of AWS, Polly and resilience4j.',
  },
  'retry-figures': {
    what: 'Rates, service times and time-outs in “Try again”',
    text: 'Chosen so that the law can be seen: 80 requests a second against 100, 10 ms a call, 1 s of patience. The law holds for other figures too; the seconds do not.',
  },
  restore: {
    what: 'Restores, restarts and their times in “Point-in-time restore”',
    text: 'Real: each database is one of this browser’s own, filled through the event store and compared by its hash. RTO is machine time on this computer, without the minutes that people need; RPO is counted from the stored events.',
  },
  'restore-day': {
    what: 'The garage’s Saturday in “Point-in-time restore”',
    text: 'Invented: a generated week, six visits and one wrong script. Its events carry the times of that day, not those at which you pressed the buttons. Every command passed the garage’s rules.',
  },
  'restore-letters': {
    what: 'Letters in “Point-in-time restore”',
    text: 'No letter leaves this browser: what an event calls for is put on a list, and counted once more where a replay would have sent it again.',
  },
  bulkhead: {
    what: 'Threads, pools, services and faults in “Bulkheads”',
    text: 'A model on virtual time. A browser has no thread pool of this kind; the pools are the policy that the lab tests: so many at a time, so many waiting, for so long.',
  },
  'bulkhead-figures': {
    what: 'Rates, pool sizes, working times and time-outs in “Bulkheads”',
    text: 'Chosen: 0.1 s for a healthy service, 60 s for one that hangs, a fault that lasts until the repair. Rate × time-out is arithmetic, and holds for your figures too.',
  },
  idempotency: {
    what: 'Payments, keys and replicas in “Twice, once or never”',
    text: 'A model on virtual time; luck is drawn from the seed. The job that is planned twice goes through the garage’s real rules. Availability is a formula and, beside it, 4,000 moments that are drawn.',
  },
  'idempotency-figures': {
    what: 'Times in “Twice, once or never”',
    text: 'Chosen: a message takes 0.15 s, a sender tries at most five times. Keys and effects are stored together here; a server that stores them apart can lose one of them.',
  },
  'circuit-breaker': {
    what: 'Users, threads, breaker and supplier in “Circuit breaker”',
    text: 'A model on virtual time; luck is drawn from the seed. Rates, waits and counts are worked out from the calls of this run. A message is drawn for 0.12 s whatever it takes, and nobody waits for that.',
  },
  'circuit-breaker-libraries': {
    what: 'How five libraries decide in “Circuit breaker”',
    text: 'One reducer with their differences as settings. It agrees with traces that resilience4j executed, and with cockatiel and opossum themselves, step by step, in the tests. Polly and Hystrix were not run: they follow their source and their own tests.',
  },
  'circuit-breaker-figures': {
    what: 'Rates, latencies and how a supplier recovers in “Circuit breaker”',
    text: 'Chosen. A supplier that recovers is well after 3 s with at most four calls at a time, and slower with each further one: real ones have other reasons, and the same need for room.',
  },
  playground: {
    what: 'Events, states and refusals in “Playground”',
    text: 'Your program really runs, in a sandbox without network, and its events are really stored, in a database of their own. Each function is run twice and compared.',
  },
  'playground-limits': {
    what: 'Limits of a program in “Playground”',
    text: 'Chosen: one second for a run, 100 events for a command, 1,000 events in a log, 200,000 characters for a state. A program in production has other limits, and has some.',
  },
  choosing: {
    what: 'Forces, costs and counts of parts in “Choosing”',
    text: 'Chosen: each force counts one, costs in euros are of an imagined garage, and parts are counted by a rule that the source shows. The advice is a sum of reasons, no measurement.',
  },
  'choosing-products': {
    what: 'What seven products give in “Choosing”',
    text: 'As their documentation has it in 2026; not run here. Which sums and patterns they give is our judgement. “Partly” means with another part of the family, or as code of one’s own in it.',
  },
  'one-browser': {
    what: 'Scale',
    text: 'One browser on one machine. The mechanisms are those of large systems; the throughput is not.',
  },
}

/** In English. */
export const limitsTexts = {
  heading: 'What is real',
  lead: 'Every number here says where it comes from: measured in this browser, simulated by a model, or assumed. This is the list.',
  origins: { measured: 'Measured', simulated: 'Simulated', assumed: 'Assumed' },
  texts,
}

/** In all languages. */
export const limitsWords = defineWords({ en: limitsTexts, nl: limitsTextsNl })
