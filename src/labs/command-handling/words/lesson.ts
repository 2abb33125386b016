import type { StepText } from '../../../teaching/index.ts'
import type { StepId } from '../lesson/lessonStep.ts'

/** The words of each step. */
export const stepTexts: Readonly<Record<StepId, StepText>> = {
  phases: {
    title: 'Two phases',
    say: 'First all rules are checked and nothing changes. Only when every one holds, the operation is performed. “Show it” plans a job that fits.',
    notes:
      'Follow the lights rule by rule with the time line, then the gate, then the versions on the right. Ask: at which point could you still stop without having changed anything? Before the gate: everything up to there only asks.',
  },
  refused: {
    title: 'A refusal leaves nothing behind',
    say: 'All three work stations are taken at nine. “Show it” asks for a fourth job at that hour.',
    predict: {
      ask: 'How many events does the refused command append?',
      unit: 'events',
      told: 'None. All seven rules of the planning were looked at, one failed, and the version is what it was: a command that is refused has not happened.',
    },
    notes:
      'Ask why a refusal might be stored all the same: for an audit, say. Then it would be a fact of its own, decided on purpose. Point out that all rules are told at once, not only the first that fails.',
  },
  outside: {
    title: 'Others are asked before anything happens',
    say: 'Does the garage know the car, are the parts in stock? Other services answer that, in the check phase. “Show it” sends one command twice: with the parts service down, and up again.',
    predict: {
      ask: 'The parts service is down. What becomes of a job that all rules accept?',
      options: { refused: 'Refused; sent again later', half: 'Stored, parts asked later', lost: 'Lost' },
      told: 'Refused, and nothing is half done. The same command works once the service is there again.',
    },
    notes:
      'Ask: what if the service were asked after the event was stored? Then there would be a job without parts, and somebody would have to undo it. Accepting first and checking later is a choice, too; it needs a compensation.',
  },
  planner: {
    title: 'The day planner',
    say: 'Drag a car to an hour; or choose it, move the job with the arrow keys and press Enter. A refused job stays where you put it, with the rule that refused it. “Show it” plans the Volvo a second time at eight.',
    notes:
      'Let somebody in the room name an hour and drag it there. Ask what a screen should do after a refusal: keep what was entered, and name the rule in the words of the business.',
  },
  'one-day': {
    title: 'The aggregate knows the rule',
    say: 'A job lies within one day. It is not the form that knows this, but the aggregate. “Show it” asks for a job from 22 until 02.',
    notes:
      'A form may check the same to be friendly. Ask who checks when the command comes from another program: only the aggregate does, always.',
  },
  'double-finish': {
    title: 'State comes from events',
    say: 'A job is planned, finished, and finished again.',
    predict: {
      ask: 'Which of the two finishes is refused?',
      options: { first: 'The first', second: 'The second', neither: 'Neither' },
      told: 'The second. The first event changed the state that the second command is checked against.',
    },
    notes:
      'This is where checking and replaying meet: the rule looks at state, and state is nothing but the events so far.',
  },
  raise: {
    title: 'Perform by replaying',
    say: 'Raising an event adds it to a list and runs the very handler that a replay runs. There is no second way to change state. Load, raise two, and throw them away; “Show it” raises one and stores it.',
    notes:
      'Watch original and current version drift apart by one with each raised event. Ask: what is in the store before the save? Nothing of it. The original version will be compared when it saves.',
  },
  'break-it': {
    title: 'Break it: the right way first',
    say: 'One command is performed, and its events are replayed three times. Price and time were asked for in the check phase and written into the event.',
    predict: {
      ask: 'How many rules does a replay check?',
      unit: 'rules',
      told: 'None. A replay looks at no rule and asks nobody: it only applies events, and makes the live state again.',
    },
    notes:
      'A rule that is changed today must not refuse what happened last year. Ask what would become of old events if a replay checked today’s rules.',
  },
  service: {
    title: 'A service in evolve',
    say: 'Now the handler of the event asks the parts service for the price. One command, then three replays.',
    predict: {
      ask: 'How often is the service called?',
      unit: 'calls',
      told: 'Four times: once live and once in every replay, each time with another answer. Asked in the check phase it is called once for ever.',
    },
    notes:
      'The service is simulated: each call finds a higher price. Ask which real ones do the same: exchange rates, tax tables, anything that sends mail.',
  },
  clock: {
    title: 'A clock in evolve',
    say: 'The handler of the event reads the clock. Each replay remembers another moment.',
    notes:
      'The clock here is the real one. Ask where the time belongs: into the event, as a fact of the day it happened.',
  },
  direct: {
    title: 'State set directly',
    say: 'After the event the execution takes ten per cent off the price, in memory, and no event tells of it. What is set besides the events is gone after the next start.',
    notes:
      'This is the fault that hides best: nobody notices before a restart, and then it looks as if data was lost.',
  },
  publish: {
    title: 'Save, then publish',
    say: 'Two effects, and a crash fits between them. “Show it” lets the program die after the save, in two ways: telling subscribers after the save, and letting them read the log from where they are.',
    predict: {
      ask: 'Subscribers are told after the save. The program dies in between and starts again. When does the subscriber get the event?',
      options: { once: 'At the restart', late: 'With the next event', never: 'Never' },
      told: 'Never: it is stored, and nobody knows that it was not told. Who reads the log on from a checkpoint finds it. The log is the list of what still has to go out.',
    },
    notes:
      'This is the dual write. Ask whether telling first and saving later would be better: then others hear of something that never happened. The way out is one write, and readers that keep their place.',
  },
  naming: {
    title: 'Names',
    say: 'A command is a verb and a noun: PlanMaintenanceJob asks. An event is a noun and a verb in the past: CustomerRegistered tells. UpdateInventory has the grammar of a command without an intent. “Show it” sorts these three; the rest is yours.',
    notes:
      'Let the class sort the other seven aloud. Then ask for a better name for UpdateInventory, and type what they say: the checker judges it.',
  },
  queries: {
    title: 'Command or query?',
    say: 'A query answers and changes nothing. The hash of the log tells who only pretends. “Show it” really runs GetPlanning and GetNextInvoiceNumber.',
    predict: {
      ask: 'GetNextInvoiceNumber gives an answer. What is it?',
      options: { query: 'A query', command: 'A command' },
      told: 'A command: it takes the number, and so it writes. Asked twice, it answers twice differently.',
    },
    notes:
      'Ask what one may do with a query and not with a command: ask it again, cache it, send it to another server. Then ask which of these the invoice number survives.',
  },
  'given-when-then': {
    title: 'Given, when, then',
    say: 'Testing is issuing events: given what happened, when a command comes, then an event or a refusal. “Show it” runs one test against two of the deciders: given a finished job, when it is finished again, then a refusal.',
    predict: {
      ask: 'A decider hides state where no event reaches it. What finds it out?',
      options: { hand: 'Trying it by hand', test: 'A test made of events', neither: 'Neither' },
      told: 'The test. By hand the decider Oak refuses the second finish, as it should. Built from events it has forgotten the first.',
    },
    notes:
      'No mock and no database: the test is data. Ask the class for one more test, and build it from the cards. One decider is left to be found out, in the challenge.',
  },
}
