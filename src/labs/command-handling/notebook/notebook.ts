import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import type { Made, Performed } from '../break-it/experiment.ts'
import type { VariantId } from '../break-it/variant.ts'
import type { DeciderId, Fault } from '../given-when-then/deciders.ts'
import type { Specification } from '../given-when-then/cards.ts'
import type { PartsService, Trace } from '../handling/stage.ts'
import type { Heap } from '../naming/names.ts'

/** The stream in which the lab keeps what a learner did here. */
export const notebookId = 'command-handling-notebook'

/** What was performed in one variant, and each replay of it. */
export interface Breaking {
  readonly variant: VariantId
  readonly live: Performed
  readonly replays: readonly Made[]
  /** Done by the lesson, to show it; then no challenge is met by it. */
  readonly byLesson?: boolean
}

/** A test that was run against one of the deciders on the bench. */
export interface TestRun {
  readonly test: Specification
  readonly against: DeciderId
  readonly passed: boolean
  readonly actual: readonly string[]
}

/** A crash between save and publish, and what a subscriber had after the restart. */
export interface Delivery {
  readonly outbox: boolean
  readonly stored: number
  readonly published: number
  readonly received: number
}

interface Entries {
  readonly CommandHandled: Trace
  readonly PartsServiceSet: { readonly parts: PartsService }
  readonly ChallengeBegun: { readonly challenge: string }
  readonly StepPerformed: { readonly step: string; readonly holds: boolean }
  readonly OperationBroken: Breaking
  readonly MessagePublished: Delivery
  readonly NameSorted: { readonly name: string; readonly heap: Heap }
  readonly NameMended: { readonly from: string; readonly to: string }
  readonly OperationSorted: { readonly operation: string; readonly as: 'command' | 'query' }
  readonly TestPassed: TestRun
  readonly TestFailed: TestRun
  readonly FaultNamed: { readonly decider: DeciderId; readonly fault: Fault }
}

/** Anything that the notebook takes. */
export type NotebookEntry = {
  readonly [Type in keyof Entries]: { readonly eventType: Type; readonly eventData: Entries[Type] }
}[keyof Entries]

/** What was done since a challenge was begun last, or since ever. */
export interface Attempt {
  /** How many things were done. */
  readonly inputs: number
  /** Newest first; at most `mostTraces`. */
  readonly traces: readonly Trace[]
  readonly broken: Readonly<Record<string, Breaking>>
  readonly runs: readonly TestRun[]
  readonly faults: Readonly<Record<string, Fault>>
}

/** What the notebook holds. */
export interface Notebook {
  /** The newest first; at most `mostTraces`. */
  readonly traces: readonly Trace[]
  readonly parts: PartsService
  readonly attempt: Attempt
  /** How each step of the lesson last came out. */
  readonly steps: Readonly<Record<string, boolean>>
  readonly broken: Readonly<Record<string, Breaking>>
  /** The way that was broken last. */
  readonly lastBroken: VariantId | null
  readonly deliveries: readonly Delivery[]
  readonly heaps: Readonly<Record<string, Heap>>
  readonly mended: Readonly<Record<string, string>>
  readonly operations: Readonly<Record<string, 'command' | 'query'>>
  readonly runs: readonly TestRun[]
  readonly faults: Readonly<Record<string, Fault>>
}

/** Traces that are kept at hand; all stay in the log. */
export const mostTraces = 30

const mostRuns = 30

const types: Readonly<Record<keyof Entries, true>> = {
  CommandHandled: true,
  PartsServiceSet: true,
  ChallengeBegun: true,
  StepPerformed: true,
  OperationBroken: true,
  MessagePublished: true,
  NameSorted: true,
  NameMended: true,
  OperationSorted: true,
  TestPassed: true,
  TestFailed: true,
  FaultNamed: true,
}

const entryIn = (event: LoggedEvent): NotebookEntry | null =>
  event.aggregateId === notebookId && event.eventType in types ? (event as LoggedEvent & NotebookEntry) : null

const withEntry = (state: Notebook, { eventType, eventData }: NotebookEntry): Notebook => {
  switch (eventType) {
    case 'CommandHandled':
      return { ...state, traces: [eventData, ...state.traces].slice(0, mostTraces) }
    case 'PartsServiceSet':
      return { ...state, parts: eventData.parts }
    case 'ChallengeBegun':
      return state
    case 'StepPerformed':
      return { ...state, steps: { ...state.steps, [eventData.step]: eventData.holds } }
    case 'OperationBroken':
      return {
        ...state,
        broken: { ...state.broken, [eventData.variant]: eventData },
        lastBroken: eventData.variant,
      }
    case 'MessagePublished':
      return {
        ...state,
        deliveries: [...state.deliveries.filter(({ outbox }) => outbox !== eventData.outbox), eventData],
      }
    case 'NameSorted':
      return { ...state, heaps: { ...state.heaps, [eventData.name]: eventData.heap } }
    case 'NameMended':
      return { ...state, mended: { ...state.mended, [eventData.from]: eventData.to } }
    case 'OperationSorted':
      return { ...state, operations: { ...state.operations, [eventData.operation]: eventData.as } }
    case 'TestPassed':
    case 'TestFailed':
      return { ...state, runs: [eventData, ...state.runs].slice(0, mostRuns) }
    case 'FaultNamed':
      return { ...state, faults: { ...state.faults, [eventData.decider]: eventData.fault } }
  }
}

const nothingDone: Attempt = { inputs: 0, traces: [], broken: {}, runs: [], faults: {} }

const withTry = (attempt: Attempt, { eventType, eventData }: NotebookEntry): Attempt => {
  const { inputs, traces, broken, runs, faults } = attempt
  const next: Attempt = { ...attempt, inputs: inputs + 1 }
  switch (eventType) {
    case 'ChallengeBegun':
      return nothingDone
    case 'StepPerformed':
      return attempt
    case 'CommandHandled':
      return { ...next, traces: [eventData, ...traces].slice(0, mostTraces) }
    case 'OperationBroken':
      return eventData.byLesson === true
        ? attempt
        : { ...next, broken: { ...broken, [eventData.variant]: eventData } }
    case 'TestPassed':
    case 'TestFailed':
      return { ...next, runs: [eventData, ...runs].slice(0, mostRuns) }
    case 'FaultNamed':
      return { ...next, faults: { ...faults, [eventData.decider]: eventData.fault } }
    case 'PartsServiceSet':
    case 'MessagePublished':
    case 'NameSorted':
    case 'NameMended':
    case 'OperationSorted':
      return next
  }
}

/** The notebook, folded from its stream. */
export const notebook: Projection<Notebook> = {
  name: 'command-handling-notebook',
  version: 2,
  initial: {
    traces: [],
    parts: 'up',
    attempt: nothingDone,
    steps: {},
    broken: {},
    lastBroken: null,
    deliveries: [],
    heaps: {},
    mended: {},
    operations: {},
    runs: [],
    faults: {},
  },
  when: (state, logged) => {
    const entry = entryIn(logged)
    return entry === null ? state : { ...withEntry(state, entry), attempt: withTry(state.attempt, entry) }
  },
}
