import { describe, expect, it } from 'vitest'
import { aggregateIdOf, validate, type GarageCommand } from '../garageCommand.ts'
import { commandForms, type FormField } from './commandForms.ts'
import { commandFrom } from './commandFrom.ts'
import type { FormKnowledge } from './formReader.ts'

const known: FormKnowledge = {
  customer: (customerId) => ({ customerId, name: 'Noor van Dijk', telephoneNumber: '06-12345678' }),
  vehicle: (licenseNumber) => ({ licenseNumber, brand: 'Volvo', type: 'V60' }),
  finishedBy: () => 'event-3',
}

const nothing: FormKnowledge = {
  customer: () => undefined,
  vehicle: () => undefined,
  finishedBy: () => undefined,
}

const chosen: Readonly<Partial<Record<FormField['type'], string>>> = {
  id: 'id-1',
  customer: 'C-1',
  vehicle: 'AB-12-CD',
  job: 'J-1',
}

const filledIn = (fields: readonly FormField[]): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map((field) => [field.name, chosen[field.type] ?? field.example]))

const types = Object.keys(commandForms) as GarageCommand['type'][]

describe('the forms', () => {
  it.each(types)('for %s, filled in with its examples, makes a well-formed command', (type) => {
    const command = commandFrom(type, filledIn(commandForms[type].fields), known)
    expect(command.type).toBe(type)
    expect(validate(command)).toEqual([])
    expect(aggregateIdOf(command)).toMatch(/^(Customer-.+|Vehicle-.+|WorkshopPlanning-2026-03-02)$/)
  })

  it.each(types)('for %s, left empty, makes a command that says so and breaks nothing', (type) => {
    const problems = validate(commandFrom(type, {}, nothing))
    expect(problems.length).toBeGreaterThan(0)
    expect(new Set(problems.map((problem) => problem.key))).toEqual(new Set(['missing']))
  })

  it('trim what was entered, and write postal codes and licence numbers in capitals', () => {
    const values = { customerId: 'C-1', address: ' Parkweg 3 ', postalCode: '6811kl', city: 'Arnhem ' }
    expect(commandFrom('MoveCustomer', values, known)).toEqual({
      type: 'MoveCustomer',
      customerId: 'C-1',
      address: 'Parkweg 3',
      postalCode: '6811 KL',
      city: 'Arnhem',
    })
    expect(commandFrom('RegisterVehicle', { licenseNumber: 'ab-12-cd' }, known)).toMatchObject({
      licenseNumber: 'AB-12-CD',
    })
  })

  it('put times on the day of the planning, and name the event that is corrected', () => {
    const values = { planningDate: '2026-03-02', jobId: 'J-1', endTime: '09:30', reason: 'slip' }
    expect(commandFrom('CorrectFinishedJob', values, known)).toEqual({
      type: 'CorrectFinishedJob',
      planningDate: '2026-03-02',
      jobId: 'J-1',
      endTime: '2026-03-02T09:30',
      reason: 'slip',
      corrects: 'event-3',
    })
  })
})
