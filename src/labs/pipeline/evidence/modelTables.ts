import {
  auditEntry,
  type CustomerCopies,
  type CustomerRow,
  type PlanningState,
  type Table,
  type VehicleDetails,
} from '../../../garage/index.ts'
import type { RecordedEvent } from '../../../store/index.ts'
import { newestEntries } from '../commands/newestEntries.ts'

/** More rows than this do not help; the newest are shown. */
export const mostRows = 100

/** A table of texts: headers, and rows of as many cells, each with a key. Newest first. */
export interface TextTable {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
  /** How many rows there are in all; null when nobody has counted. */
  readonly all: number | null
}

/** Headers of the tables. */
export interface TableWords {
  readonly name: string
  readonly place: string
  readonly phone: string
  readonly status: string
  readonly vehicle: string
  readonly owner: string
  readonly day: string
  readonly slot: string
  readonly job: string
  readonly state: string
  readonly when: string
  readonly who: string
  readonly what: string
  readonly nobody: string
}

/** The customers. */
export const customersTable = (table: Table<CustomerRow>, words: TableWords): TextTable => ({
  headers: [words.name, words.place, words.phone, words.status],
  all: table.size,
  rows: newestEntries(table, mostRows).map(({ key, value }) => ({
    key,
    cells: [
      value.name,
      `${value.address}, ${value.postalCode} ${value.city}`,
      value.telephoneNumber,
      value.reason === null ? value.status : `${value.status}: ${value.reason}`,
    ],
  })),
})

/** The vehicles. */
export const vehiclesTable = (table: Table<VehicleDetails>, words: TableWords): TextTable => ({
  headers: [words.vehicle, words.owner],
  all: table.size,
  rows: newestEntries(table, mostRows).map(({ key, value }) => ({
    key,
    cells: [`${value.licenseNumber}, ${value.brand} ${value.type}`, value.ownerId],
  })),
})

/** The jobs of the newest days. */
export const planningTable = (table: Table<PlanningState>, words: TableWords): TextTable => ({
  headers: [words.day, words.slot, words.job, words.state],
  all: null,
  rows: newestEntries(table, mostRows)
    .flatMap(({ key: day, value }) =>
      value.jobs.toReversed().map((job) => ({
        key: `${day} ${job.jobId}`,
        cells: [
          day,
          `${job.startTime.slice(11)}-${job.endTime.slice(11)}`,
          `${job.vehicleInfo.licenseNumber}, ${job.description}`,
          job.standing.is,
        ],
      })),
    )
    .slice(0, mostRows),
})

/** What a context keeps of the customers; its headers are the fields that it keeps. */
export const copiesTable = (copies: CustomerCopies[keyof CustomerCopies]): TextTable => {
  const newest = newestEntries(copies as Table<Readonly<Record<string, string>>>, mostRows)
  const headers = Object.keys(newest[0]?.value ?? {})
  return {
    headers,
    all: copies.size,
    rows: newest.map(({ key, value }) => ({ key, cells: headers.map((header) => value[header] ?? '') })),
  }
}

/** Who did what when: read from the events themselves. */
export const auditTable = (events: readonly RecordedEvent[], head: number, words: TableWords): TextTable => ({
  headers: [words.when, words.who, words.what],
  all: head,
  rows: events
    .slice(-mostRows)
    .toReversed()
    .map((event) => {
      const { id, when, who, sentence } = auditEntry(event)
      return {
        key: String(id),
        cells: [when.slice(0, 19).replace('T', ' '), who ?? words.nobody, sentence],
      }
    }),
})
