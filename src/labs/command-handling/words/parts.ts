import type { PartId } from '../parts.ts'

interface PartText {
  readonly title: string
  readonly text: string
}

/** The parts: what each is about. */
export const partTexts: Readonly<Record<PartId, PartText>> = {
  phases: {
    title: 'Two phases',
    text: 'First all rules are checked and nothing changes. Only when every one holds, the operation is performed.',
  },
  planner: {
    title: 'The day planner',
    text: 'Drag a car to an hour; or choose it, move the job with the arrow keys and press Enter. A refused job stays where you put it, with the rule that refused it.',
  },
  raise: {
    title: 'Perform by replaying',
    text: 'Raising an event adds it to a list and runs the very handler that a replay runs. There is no second way to change state.',
  },
  'break-it': {
    title: 'Break it',
    text: 'Ask a service or read the clock where only events may speak, and a replay makes another state.',
  },
  publish: {
    title: 'Save, then publish',
    text: 'Two effects, and a crash fits between them. The log can be the list of what still has to go out.',
  },
  naming: {
    title: 'Names',
    text: 'A command is a verb and a noun. An event is a noun and a verb in the past.',
  },
  queries: {
    title: 'Command or query?',
    text: 'A query answers and changes nothing. The hash of the log tells who only pretends.',
  },
  'given-when-then': {
    title: 'Given, when, then',
    text: 'Testing is issuing events: given what happened, when a command comes, then an event or a refusal.',
  },
}
