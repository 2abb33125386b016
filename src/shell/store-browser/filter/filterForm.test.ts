import { describe, expect, it } from 'vitest'
import { fieldsOf, filterOf } from './filterForm.ts'

const empty = { types: '', aggregate: '', correlation: '', from: '', until: '' }

describe('the form of the filter', () => {
  it('takes several event types with commas', () => {
    expect(filterOf({ ...empty, types: ' CustomerMoved, JobPlanned ,' }).types).toEqual([
      'CustomerMoved',
      'JobPlanned',
    ])
  })

  it('shows again what was put in, times to the second', () => {
    const fields = {
      types: 'CustomerMoved, JobPlanned',
      aggregate: 'customer-*',
      correlation: 'visit-3',
      from: '2026-03-02T08:00:30',
      until: '2026-03-02T18:00:00',
    }
    expect(fieldsOf(filterOf(fields))).toEqual(fields)
    expect(fieldsOf(filterOf(empty))).toEqual(empty)
  })
})
