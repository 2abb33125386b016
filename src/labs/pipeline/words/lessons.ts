/** The parts of the lesson, in order. Ids are in the address. */
export const partIds = [
  'path',
  'rejection',
  'veto',
  'subscribers',
  'asynchrony',
  'append-only',
  'aggregates-table',
  'events-table',
] as const

export type PartId = (typeof partIds)[number]

interface LessonText {
  readonly title: string
  readonly text: string
  /** What to do. */
  readonly task: string
}

const lessons: Readonly<Record<PartId, LessonText>> = {
  path: {
    title: 'The path of one command',
    text: 'A command asks; an event tells what happened. Between them stand two phases: first all rules are checked, then the event is made, stored and published. Read models follow behind.',
    task: 'Send RegisterCustomer and watch it pass ten stations, in slow motion, from the times that were measured.',
  },
  rejection: {
    title: 'A command can fail',
    text: 'A refused command is normal. It leaves no event, and the aggregate keeps its version. The garage has three work stations: a fourth job at the same hour is refused.',
    task: 'Plan three jobs at once, then a fourth.',
  },
  veto: {
    title: 'An event cannot be vetoed',
    text: 'What has happened has happened. A context that does not like an event cannot take it back; it can only ask for something that makes up for it.',
    task: 'Let Invoicing try to veto the last planned job.',
  },
  subscribers: {
    title: 'Other domains listen',
    text: 'The event that updates the read model also leaves the context. Notifications and Invoicing follow the same log, each at its own pace.',
    task: 'Send any command and compare the event ids that each of them got.',
  },
  asynchrony: {
    title: 'Is asynchrony needed?',
    text: 'Event sourcing does not need it. A read model can be brought up to date before the command answers, or afterwards. The log is the same; what differs is who waits.',
    task: 'Run the same commands both ways and compare.',
  },
  'append-only': {
    title: 'Append against lock, measured',
    text: 'Appending needs no lock: the expected version is compared as the events are stored. Writers of one stream still collide, and one of them has to decide anew.',
    task: 'Let several writers work at once: on streams of their own, on one stream, and behind a lock.',
  },
  'aggregates-table': {
    title: 'Table one: aggregates',
    text: 'One row an aggregate, with its version. It guards the stream: events are stored only if the version is still the one that was loaded.',
    task: 'Send a command and see one row change. Its version is the number of its events.',
  },
  'events-table': {
    title: 'Table two: events',
    text: 'One row an event: Id, AggregateID, Order, EventType, and the data as JSON. Order drives replay; the type says how to read the data.',
    task: 'Shuffle the rows, replay them by Order, and compare.',
  },
}

/** Texts of the lesson and its experiments. */
export const lessonTexts = {
  lesson: {
    parts: 'Parts of the lesson',
    partName: (number: number, title: string) => `${number}. ${title}`,
    lessons,
    running: 'Measuring ...',
    yes: 'yes',
    no: 'no',
    rejection: {
      setUp: 'Plan three jobs, then a fourth',
      refusedBy: 'Refused by the rule',
      version: 'Version of the planning',
      eventsInStore: 'Events in the store',
      beforeAfter: (before: number, after: number) => `${before} before, ${after} after`,
    },
    veto: {
      planOne: 'Plan a job first',
      planned: (job: string, id: number) => `MaintenanceJobPlanned for ${job} is event ${id}.`,
      veto: 'Let Invoicing veto it',
      refused: 'Impossible',
      reason: 'Invoicing: the customer does not pay',
      compensate: 'Compensate: send CancelMaintenanceJob',
      compensated: 'Compensated',
      both: (planned: number, type: string, id: number) =>
        `Event ${planned} is still there, and ${type} came after it as event ${id}.`,
    },
    subscribers: {
      nothingSent: 'No event was published yet. Send a command.',
      caption: 'Who got the event',
      who: 'Subscriber',
      got: 'Got event',
      after: 'After',
      same: (readers: number) => `The same event id for all ${readers}:`,
    },
    asynchrony: {
      run: (commands: number) => `Run ${commands} commands both ways`,
      caption: 'In step and behind, compared',
      inStep: 'In step',
      behind: 'Behind',
      latency: 'A command took (median)',
      lag: 'Events behind at the answer (most)',
      seenAfter: (delay: number) => `Seen after the answer (median; ${delay} ms set for behind)`,
      logHash: 'Hash of the log',
      sameLog: 'The same log both ways:',
      hashNote:
        'SHA-256 over aggregate, order, type and data of every event. Ids and times of recording are left out: they differ from run to run.',
    },
    appendOnly: {
      writers: 'Writers',
      measure: 'Measure',
      caption: 'Three ways to write, measured',
      way: 'Way',
      ways: {
        streams: 'Append, a stream each',
        stream: 'Append, one stream',
        lock: 'Lock, one stream',
      },
      took: 'Time',
      waits: 'Waits',
      conflicts: 'Conflicts',
      note: (writers: number, events: number, runs: number) =>
        `${writers} writers, ${events} events each; medians of ${runs} runs in this browser, in a store of its own with relaxed durability. Waits and conflicts are counted.`,
    },
  },
}
