import { copiedFields, type CustomerDetails } from '../../../garage/index.ts'

/** A field of a customer, as Customer Management publishes it. */
export type FieldName = keyof CustomerDetails

/** The seven fields of `CustomerRegistered`, in the order of the lecture. */
export const fieldNames = [
  'customerId',
  'name',
  'address',
  'postalCode',
  'city',
  'telephoneNumber',
  'emailAddress',
] as const satisfies readonly FieldName[]

/** Contexts that can keep a copy of customers; reporting is the one of BI. */
export const copyIds = ['workshop', 'notifications', 'invoicing', 'reporting'] as const
export type CopyId = (typeof copyIds)[number]

/** All contexts on the stage; `customers` and `vehicles` own what the others ask for or copy. */
export const contextIds = ['customers', 'vehicles', ...copyIds] as const
export type ContextId = (typeof contextIds)[number]

/** What each context does its work with: three lists of the lecture, and two fields for a report by city. */
export const neededFields: Readonly<Record<CopyId, readonly FieldName[]>> = {
  workshop: copiedFields.Workshop,
  notifications: copiedFields.Notifications,
  invoicing: copiedFields.Invoicing,
  reporting: ['customerId', 'city'],
}

/** A list of fields as a number: bit 0 is the customer's id, which every copy has. */
export const maskOf = (fields: readonly FieldName[]): number =>
  fieldNames.reduce((mask, name, bit) => (bit === 0 || fields.includes(name) ? mask + 2 ** bit : mask), 0)

/** All fields at once. */
export const allFieldsMask = maskOf(fieldNames)

/** The fields of such a number, in the order of the lecture. */
export const fieldsOf = (mask: number): readonly FieldName[] =>
  fieldNames.filter((_, bit) => bit === 0 || Math.floor(mask / 2 ** bit) % 2 === 1)

/** What is published about a customer. */
export type ChangeKind =
  'CustomerRegistered' | 'CustomerMoved' | 'CustomerNameCorrected' | 'CustomerTelephoneNumberChanged'

/** A row of a table of customers; a copy has some of the fields only. */
export type Row = Readonly<Partial<Record<FieldName, string>>>

/** A change of one customer: its kind, and the values that are new. */
export interface Change {
  readonly kind: ChangeKind
  readonly customer: string
  readonly news: Row
}

const names = [
  'Ann Bakker',
  'Ben Jansen',
  'Cor Visser',
  'Dina Smit',
  'Eva Meijer',
  'Frits de Boer',
  'Gea Mulder',
]
const streets = [
  'Dorpsstraat',
  'Kerkstraat',
  'Molenweg',
  'Stationsplein',
  'Havenkade',
  'Lindelaan',
  'Ringdijk',
]
const cities = ['Arnhem', 'Breda', 'Deventer', 'Ede', 'Utrecht']

const from = (list: readonly string[], place: number): string => list[place % list.length] ?? ''

const homeOf = (number: number): Row => ({
  address: `${from(streets, number)} ${number + 1}`,
  postalCode: `${6800 + number * 13} AB`,
  city: from(cities, number),
})

/** The id of a customer by number, from 1. */
export const customerId = (number: number): string => `C${number}`

const detailsOf = (number: number): Row => ({
  customerId: customerId(number),
  name: from(names, number - 1),
  ...homeOf(number),
  telephoneNumber: `026-55500${number.toString().padStart(2, '0')}`,
  emailAddress: `c${number}@example.org`,
})

/** How many customers everybody knows at first. */
export const customersAtFirst = 6

/** The customers that everybody knows at first, by id. */
export const firstCustomers: Readonly<Record<string, Row>> = Object.fromEntries(
  Array.from({ length: customersAtFirst }, (_, place) => [customerId(place + 1), detailsOf(place + 1)]),
)

/** What happens to which customer, six changes a round; customer 2 moves twice in a row. */
const round: readonly { readonly kind: ChangeKind; readonly number: number }[] = [
  { kind: 'CustomerMoved', number: 6 },
  { kind: 'CustomerTelephoneNumberChanged', number: 5 },
  { kind: 'CustomerRegistered', number: 0 },
  { kind: 'CustomerMoved', number: 2 },
  { kind: 'CustomerMoved', number: 2 },
  { kind: 'CustomerNameCorrected', number: 1 },
]

/** What is new in a change of one kind; `turn` makes values differ from each other. */
export const newsOf = (kind: ChangeKind, number: number, turn: number): Row => {
  const id = { customerId: customerId(number) }
  switch (kind) {
    case 'CustomerRegistered':
      return detailsOf(number)
    case 'CustomerMoved':
      return { ...id, ...homeOf(20 + turn) }
    case 'CustomerNameCorrected':
      return { ...id, name: `${from(names, number - 1)}-${from(names, turn).split(' ').at(-1) ?? ''}` }
    case 'CustomerTelephoneNumberChanged':
      return { ...id, telephoneNumber: `06-${(10_000_000 + turn * 1317).toString()}` }
  }
}

/** The change that comes as number `turn`, from 1; `known` is how many customers there are. */
export const scriptedChange = (turn: number, known: number): Change => {
  const { kind, number } = round[(turn - 1) % round.length] ?? { kind: 'CustomerMoved', number: 6 }
  const who = number === 0 ? known + 1 : number
  return { kind, customer: customerId(who), news: newsOf(kind, who, turn) }
}
