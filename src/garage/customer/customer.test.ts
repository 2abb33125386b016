import { describe, expect, it } from 'vitest'
import { decide, replay } from '../decider.ts'
import { customer } from './customer.ts'
import type { CustomerCommand } from './customerCommand.ts'
import type { CustomerEvent, DeactivationReason } from './customerEvent.ts'

const noor = {
  customerId: 'C-1',
  name: 'Noor van Dijk',
  address: 'Lindelaan 12',
  postalCode: '3511 AB',
  city: 'Utrecht',
  telephoneNumber: '06-12345678',
  emailAddress: 'noor@voorbeeld.example',
}

const registered: CustomerEvent = { eventType: 'CustomerRegistered', eventData: noor }
const deactivated = (reason: DeactivationReason): CustomerEvent => ({
  eventType: 'CustomerDeactivated',
  eventData: { customerId: 'C-1', reason },
})

const given = (events: readonly CustomerEvent[], command: CustomerCommand) =>
  decide(customer, replay(customer, events), command)

const refused = (events: readonly CustomerEvent[], command: CustomerCommand): readonly string[] => {
  const { checks, events: happened } = given(events, command)
  expect(happened).toEqual([])
  return checks.filter((check) => !check.holds).map((check) => check.rule)
}

describe('a customer', () => {
  it('is registered with the seven fields of the lecture, and nothing else', () => {
    const command = { type: 'RegisterCustomer', ...noor, secret: 'x' } as const
    expect(given([], command).events).toEqual([registered])
  })

  it('is registered once', () => {
    expect(refused([registered], { type: 'RegisterCustomer', ...noor })).toEqual([
      'CustomerMustNotBeRegisteredTwice',
    ])
  })

  it('moves with address, postal code and city', () => {
    const place = { address: 'Parkweg 3', postalCode: '6811 KL', city: 'Arnhem' }
    const command = { type: 'MoveCustomer', customerId: 'C-1', ...place } as const
    expect(given([registered], command).events).toEqual([
      { eventType: 'CustomerMoved', eventData: { customerId: 'C-1', ...place } },
    ])
    expect(refused([], command)).toEqual(['CustomerMustBeRegistered'])
  })

  it.each<[string, CustomerCommand]>([
    ['MoveMustChangeTheAddress', { type: 'MoveCustomer', ...noor }],
    ['CorrectionMustChangeTheName', { type: 'CorrectCustomerName', customerId: 'C-1', name: noor.name }],
    [
      'ChangeMustChangeTheTelephoneNumber',
      { type: 'ChangeCustomerTelephoneNumber', customerId: 'C-1', telephoneNumber: '06-12345678' },
    ],
  ])('is not changed to what it is already: %s', (rule, command) => {
    expect(refused([registered], command)).toEqual([rule])
  })

  it('cannot be changed while inactive, and comes back when activated', () => {
    const correct = { type: 'CorrectCustomerName', customerId: 'C-1', name: 'Noor Dijk' } as const
    const gone = [registered, deactivated('does not pay')]
    expect(refused(gone, correct)).toEqual(['CustomerMustBeActive'])
    expect(refused(gone, { type: 'DeactivateCustomer', customerId: 'C-1', reason: 'moved away' })).toEqual([
      'CustomerMustBeActive',
    ])
    const back = given(gone, { type: 'ActivateCustomer', customerId: 'C-1' }).events
    expect(given([...gone, ...back], correct).events).toEqual([
      { eventType: 'CustomerNameCorrected', eventData: { customerId: 'C-1', name: 'Noor Dijk' } },
    ])
  })

  it('that is active cannot be activated; one that asked to be forgotten never again', () => {
    const activate = { type: 'ActivateCustomer', customerId: 'C-1' } as const
    expect(refused([registered], activate)).toEqual(['CustomerMustBeInactive'])
    expect(refused([registered, deactivated('asked to be forgotten')], activate)).toEqual([
      'ForgottenCustomerCanNotBeActivated',
    ])
  })

  it('explains each rule in a whole sentence with the actual values', () => {
    const { checks } = given([registered, deactivated('does not pay')], {
      type: 'CorrectCustomerName',
      customerId: 'C-1',
      name: 'Noor Dijk',
    })
    expect(checks).toEqual([
      {
        rule: 'FieldsMustBeWellFormed',
        holds: true,
        reason: 'All fields are filled in and well formed.',
      },
      {
        rule: 'CustomerMustBeRegistered',
        holds: true,
        reason: 'Customer C-1 is registered as Noor van Dijk.',
      },
      {
        rule: 'CustomerMustBeActive',
        holds: false,
        reason: 'Noor van Dijk is inactive (does not pay).',
      },
      {
        rule: 'CorrectionMustChangeTheName',
        holds: true,
        reason: 'The name changes from "Noor van Dijk" to "Noor Dijk".',
      },
    ])
  })
})
