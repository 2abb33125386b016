import type { KnownCustomer } from '../desk/clerkState.ts'

/** The seven fields of the form; the row has the same columns. */
export interface CrudFields {
  readonly first_name: string
  readonly last_name: string
  readonly street: string
  readonly number: string
  readonly zip_code: string
  readonly city: string
  readonly active: boolean
}

/** A row of the table `customers`: what is true now, and when it was last written. */
export interface CrudRow extends CrudFields {
  /** ISO 8601, UTC. */
  readonly updated_at: string
}

/** A row with its primary key. */
export type KeyedRow = CrudRow & { readonly key: string }

/** The columns of the form, in its order. */
export const columns = [
  'first_name',
  'last_name',
  'street',
  'number',
  'zip_code',
  'city',
  'active',
] as const satisfies readonly (keyof CrudFields)[]

export type ColumnName = (typeof columns)[number]

/** The columns of the form alone. */
export const fieldsOf = (row: CrudFields): CrudFields => ({
  first_name: row.first_name,
  last_name: row.last_name,
  street: row.street,
  number: row.number,
  zip_code: row.zip_code,
  city: row.city,
  active: row.active,
})

/** What a form would hold after the same life: every purpose ends in the same seven columns. */
export const fieldsOfCustomer = ({ name, address, standing }: KnownCustomer): CrudFields => ({
  first_name: name.firstName,
  last_name: name.lastName,
  street: address.street,
  number: address.number,
  zip_code: address.zipCode,
  city: address.city,
  active: standing.is === 'active',
})

/** First and last name of a row. */
export const nameOfRow = (row: CrudFields): string => `${row.first_name} ${row.last_name}`
