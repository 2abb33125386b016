import type { ChangeKind, ContextId, FieldName } from '../model/facts.ts'
import type { ErrandKind, Fault } from '../state.ts'

/** Names of the fields as they are on the wire; the same in each language. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  customerId: 'CustomerId',
  name: 'Name',
  address: 'Address',
  postalCode: 'PostalCode',
  city: 'City',
  telephoneNumber: 'TelephoneNumber',
  emailAddress: 'EmailAddress',
}

const contexts: Readonly<Record<ContextId, string>> = {
  customers: 'Customer Management',
  vehicles: 'Vehicle Management',
  workshop: 'Workshop Management',
  notifications: 'Notifications',
  invoicing: 'Invoicing',
  reporting: 'Reporting',
}

const kinds: Readonly<Record<ChangeKind, string>> = {
  CustomerRegistered: 'registered',
  CustomerMoved: 'moved',
  CustomerNameCorrected: 'name',
  CustomerTelephoneNumberChanged: 'phone',
}

const errands: Readonly<Record<ErrandKind, string>> = {
  page: 'the planning page',
  plan: 'planning a job',
  remind: 'the reminder',
  letter: 'the invoice',
}

const faults: Readonly<Record<Fault, string>> = {
  lost: 'is lost',
  late: 'comes much later',
  swapped: 'comes after the next one',
  doubled: 'comes twice',
  swallowed: 'makes the handler fail, and is acknowledged',
}

/** A duration of the story of moments in seconds, of that of a day in hours and minutes. */
const age = {
  moments: (ms: number, tick: number) =>
    `at most ${((Math.floor(ms / tick) * tick) / 1000).toFixed(1)} s old`,
  day: (ms: number, tick: number) => `at most ${Math.floor(ms / tick)} min old`,
}

/** The same in one word, for the heads of columns. */
const short: Readonly<Record<ContextId, string>> = {
  customers: 'Owner',
  vehicles: 'Vehicles',
  workshop: 'Workshop',
  notifications: 'Notifications',
  invoicing: 'Invoicing',
  reporting: 'Reporting',
}

/** Names of the things of the lab. */
export const stageWords = {
  contexts,
  short,
  kinds,
  errands,
  faults,
  fields: fieldLabels,
  age,
  title: 'The contexts of the garage, what they ask each other and what they copy',
  owns: { vehicles: 'owns vehicles' },
  people: 'Staff',
  broker: 'Every event, to whoever wants it',
  etlOnly: 'No events: an ETL job copies the table',
  up: 'up',
  down: 'down',
  cutOff: 'cut off',
  broken: 'handler fails',
  tooOld: 'copy too old',
  holds: (count: number) => `holds ${count} back`,
  asks: 'asks each time',
  columns: (count: number) => (count === 1 ? 'copy of 1 field' : `copy of ${count} fields`),
  changes: (count: number) => `${count} changes taken`,
  published: (count: number, fields: number) => `${count} events, ${fields} fields`,
  asOwner: 'as the owner has it',
  differ: (count: number) => (count === 1 ? '1 row differs' : `${count} rows differ`),
  ageUnknown: 'how old? nobody knows',
  heldMail: 'mail waits: copy too old',
  failedErrand: (what: string) => `failed: ${what}`,
  pageDone: (calls: number, took: number) =>
    calls === 1 ? `page: 1 call, ${took} ms` : `page: ${calls} calls, ${took} ms`,
  used: {
    page: (value: string) => value,
    plan: (value: string) => `planned, ${value}`,
    remind: (value: string) => `mail: ${value}`,
    letter: (value: string) => `to ${value}`,
  },
  token: (seq: number, kind: string) => `${seq} ${kind}`,
  ask: 'ask',
  answer: 'answer',
  noAnswer: 'no answer',
  beat: (last: number) => `${last} so far`,
  replay: (from: number) => `from ${from}?`,
  replayed: (from: number, to: number) => (from === to ? `${from} again` : `${from}–${to} again`),
  etl: 'all rows',
}
