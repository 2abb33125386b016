import { contextIds, copyIds, fieldNames } from './model/facts.ts'
import { errandIds, faultIds, type AutonomyInput } from './state.ts'

type Given = Readonly<Record<string, unknown>>

const errands: ReadonlySet<unknown> = new Set(errandIds)
const faults: ReadonlySet<unknown> = new Set(faultIds)
const contexts: ReadonlySet<unknown> = new Set(contextIds)
const copies: ReadonlySet<unknown> = new Set(copyIds)
const fields: ReadonlySet<unknown> = new Set(fieldNames)
const kinds: ReadonlySet<unknown> = new Set([
  'CustomerRegistered',
  'CustomerMoved',
  'CustomerNameCorrected',
  'CustomerTelephoneNumberChanged',
])

const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null

const isCustomer = (value: unknown): boolean => typeof value === 'string' && /^C[1-9]\d{0,3}$/.test(value)

const isChange = (value: unknown): boolean =>
  value === null || (isObject(value) && kinds.has(value['kind']) && isCustomer(value['customer']))

const isTrap = (value: unknown): boolean =>
  isObject(value) &&
  copies.has(value['copy']) &&
  faults.has(value['fault']) &&
  (value['seq'] === null || (Number.isInteger(value['seq']) && Number(value['seq']) > 0))

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isAutonomyInput = (value: unknown): value is AutonomyInput => {
  if (!isObject(value)) return false
  switch (value['is']) {
    case 'asked':
      return errands.has(value['what']) && isCustomer(value['customer'])
    case 'changed':
      return isChange(value['what'])
    case 'stopped':
    case 'started':
    case 'restarted':
      return contexts.has(value['context'])
    case 'cut':
    case 'mended':
      return copies.has(value['copy'])
    case 'edited':
      return copies.has(value['copy']) && isCustomer(value['customer'])
    case 'trapSet':
      return isTrap(value['trap'])
    case 'renamed':
      return fields.has(value['field']) && value['field'] !== 'customerId'
    case 'fieldAdded':
      return true
    default:
      return false
  }
}
