import { emptyTable, tableGet, tableRemove, tableSet, type Table } from '../table/table.ts'
import { garageEventIn } from './garageEventIn.ts'
import { lettersFor, type Letter, type LetterKind } from './lettersFor.ts'
import type { LoggedEvent, Projection } from './projection.ts'

/** A letter with the customer whom it goes to; null when Notifications never heard of the job. */
export interface AddressedLetter {
  readonly letterId: string
  readonly kind: LetterKind
  readonly customerId: string | null
  readonly recordedAt: string
}

/** What Notifications has to send. */
export interface Letters {
  readonly total: number
  readonly byKind: Readonly<Partial<Record<LetterKind, number>>>
  /** The last letters, newest last. */
  readonly latest: readonly AddressedLetter[]
  /** Which customer each open job is for: Notifications' own copy. */
  readonly customerOfJob: Table<string>
}

const keptLetters = 30

const customerOf = (state: Letters, { to }: Letter): string | null =>
  'customerId' in to ? to.customerId : (tableGet(state.customerOfJob, to.jobId) ?? null)

const withLetter = (state: Letters, letter: Letter, recordedAt: string): Letters => {
  const { letterId, kind } = letter
  const addressed = { letterId, kind, customerId: customerOf(state, letter), recordedAt }
  return {
    ...state,
    total: state.total + 1,
    byKind: { ...state.byKind, [kind]: (state.byKind[kind] ?? 0) + 1 },
    latest: [...state.latest.slice(1 - keptLetters), addressed],
  }
}

const withJobs = (state: Letters, logged: LoggedEvent): Letters => {
  const event = garageEventIn(logged)
  const customerOfJob =
    event?.eventType === 'MaintenanceJobPlanned'
      ? tableSet(state.customerOfJob, event.eventData.jobId, event.eventData.customerInfo.customerId)
      : event?.eventType === 'MaintenanceJobFinished' || event?.eventType === 'MaintenanceJobCancelled'
        ? tableRemove(state.customerOfJob, event.eventData.jobId)
        : state.customerOfJob
  return customerOfJob === state.customerOfJob ? state : { ...state, customerOfJob }
}

/** The letters of Notifications: how many of which kind, and the last thirty. */
export const letters: Projection<Letters> = {
  name: 'letters',
  version: 1,
  initial: { total: 0, byKind: {}, latest: [], customerOfJob: emptyTable() },
  when: (state, logged) =>
    withJobs(
      lettersFor(logged).reduce((before, letter) => withLetter(before, letter, logged.recordedAt), state),
      logged,
    ),
}
