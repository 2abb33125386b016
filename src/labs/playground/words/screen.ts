import type { ExampleId } from '../examples/examples.ts'
import type { Complaint, Failed } from '../sandbox/protocol.ts'

const examples: Readonly<Record<ExampleId, string>> = {
  'light-switch': 'Light switch',
  'shopping-cart': 'Shopping cart',
  'seat-booking': 'Seat booking',
}

const failed = (failure: Failed): string => {
  switch (failure.is) {
    case 'threw':
      return `In ${failure.where}: ${failure.message}`
    case 'time':
      return `It did not end within ${failure.limit / 1_000} second and was ended. Look for a loop that never stops.`
    case 'flood':
      return 'It sent messages past its answer and was ended. A program here only returns, raises and refuses.'
    case 'invalid':
      return `Its answer was not taken: because ${failure.because}. Keep state and events small and plain.`
    case 'no-sandbox':
      return 'The sandbox did not start: it needs the server of this page, also where all else works without. Load the page again; the program is kept.'
  }
}

const complaint = ({ is, about }: Complaint): string => {
  switch (is) {
    case 'changes-input':
      return `${about} changed what it was given. It works here, because each call gets a copy; return a new value instead, for instance { ...state }.`
    case 'not-deterministic':
      return `${about} answered differently the second time, with the same input on another day. Put chance and time into the command or the event.`
    case 'raise-differs':
      return `${about} made another state on replay than on raise. Something outside of state and event has a say.`
  }
}

export const screen = {
  chapter: 'Yours',
  title: 'Playground: bring your own domain',
  program: 'Program',
  syntaxError: 'This is no JavaScript (yet). Look at the brackets and commas around here.',
  example: 'Example',
  ownProgram: 'Your own',
  examples,
  run: 'Run the program',
  fresh: 'Start without events',
  unsaved: 'Changed. Run it (Ctrl+Enter) to use it.',
  running: (name: string, events: string) => `${name} runs, over ${events}.`,
  eventCount: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  failedTitle: 'The program was ended',
  failed,
  remarks: 'Works, but',
  complaint,
  commands: 'Commands',
  noCommands: 'The program names no commands yet.',
  send: (name: string) => `Send ${name}`,
  refused: (reason: string) => `Refused: ${reason}`,
  raised: (types: readonly string[]) =>
    types.length === 0 ? 'Accepted; nothing happened.' : `Stored: ${types.join(', ')}`,
  stateAt: (at: number) => (at === 0 ? 'State before the first event' : `State as of event ${at}`),
  projections: 'Projections',
  projectionAt: (name: string, at: number) => `${name} as of event ${at}`,
  events: 'Event log',
  noEvents: 'No events yet: send a command.',
  event: 'Event',
  data: 'Data',
  evidence: 'Evidence',
  value: 'Value',
  where: (at: number, of: number) => `Event ${at} of ${of}`,
  share: 'Share a link',
  linkReady: 'Link to this program',
  linkHint: 'Whoever opens it sees the code first; nothing runs until they agree.',
  linkTooLong: (length: number, most: number) =>
    `The link would have ${length} characters; over ${most} links are cut off. Save a file instead.`,
  save: 'Save as a file',
  load: 'Open a file',
  foreignTitle: 'Somebody else wrote this program',
  foreign: (events: number) =>
    `Read it first${events > 0 ? `; it comes with ${events} events` : ''}. It would run without network, storage or this page, for at most a second at a time.`,
  runIt: 'Run it',
  doNotRun: 'Leave it',
  badLink: 'This program cannot be opened',
  foreignCode: 'The code of somebody else',
  measured: 'Events are stored in a database of this lab, in this browser.',
  yes: 'yes',
  no: 'no',
}
