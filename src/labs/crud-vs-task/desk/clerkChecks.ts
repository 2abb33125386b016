import type { Check } from '../../../garage/index.ts'
import type { ClerkCommand } from './clerkCommand.ts'
import { addressLine, fullName, type ClerkState, type KnownCustomer } from './clerkState.ts'
import { reasons } from './reasons.ts'

/** Names of the rules of the desk. */
export type ClerkRule =
  | 'FieldsMustBeFilledIn'
  | 'CustomerMustBeRegistered'
  | 'CustomerMustNotBeRegisteredTwice'
  | 'CustomerMustBeActive'
  | 'CustomerMustBeInactive'
  | 'CustomerMustNotHaveAnOpenJob'
  | 'CustomerMustHaveAnOpenJob'
  | 'ForgottenCustomerCanNotBeActivated'
  | 'MoveMustChangeTheAddress'
  | 'CorrectionMustChangeTheAddress'
  | 'CorrectionMustChangeTheName'
  | 'AnotherNameMustBeAnother'

const check = (rule: ClerkRule, holds: boolean, reason: string): Check => ({ rule, holds, reason })

const filledIn = (command: ClerkCommand): Check => {
  const missing = Object.entries(command)
    .filter(([, value]) => typeof value !== 'string' || value.trim() === '')
    .map(([field]) => field)
  return check(
    'FieldsMustBeFilledIn',
    missing.length === 0,
    missing.length === 0 ? reasons.filledIn() : reasons.missing(missing),
  )
}

const standingOf = ({ name, standing }: KnownCustomer): string =>
  standing.is === 'active'
    ? reasons.active(fullName(name))
    : reasons.inactive(fullName(name), standing.reason)

const mustBeActive = (state: KnownCustomer): Check =>
  check('CustomerMustBeActive', state.standing.is === 'active', standingOf(state))

const noOpenJob = ({ name, carIsHere }: KnownCustomer): Check =>
  check(
    'CustomerMustNotHaveAnOpenJob',
    !carIsHere,
    carIsHere ? reasons.carIsHere(fullName(name)) : reasons.carIsNotHere(fullName(name)),
  )

const openJob = (state: KnownCustomer): Check => {
  const { holds, reason } = noOpenJob(state)
  return check('CustomerMustHaveAnOpenJob', !holds, reason)
}

interface Change {
  readonly rule: ClerkRule
  readonly what: string
  readonly before: string
  readonly after: string
}

const mustChange = ({ rule, what, before, after }: Change): Check =>
  check(rule, before !== after, reasons.change(what, before, after))

const notForgotten = ({ name, standing }: KnownCustomer): Check => {
  const forgotten = standing.is === 'inactive' && standing.reason === 'asked to be forgotten'
  return check(
    'ForgottenCustomerCanNotBeActivated',
    !forgotten,
    forgotten ? reasons.forgotten(fullName(name)) : reasons.notForgotten(fullName(name)),
  )
}

const purposeChecks = (
  state: KnownCustomer,
  command: Exclude<ClerkCommand, { type: 'RegisterCustomer' }>,
): readonly Check[] => {
  const address = addressLine(state.address)
  switch (command.type) {
    case 'MoveCustomer': {
      const after = addressLine(command)
      return [
        mustBeActive(state),
        mustChange({ rule: 'MoveMustChangeTheAddress', what: 'address', before: address, after }),
      ]
    }
    case 'CorrectCustomerAddress': {
      const after = addressLine(command)
      return [mustChange({ rule: 'CorrectionMustChangeTheAddress', what: 'address', before: address, after })]
    }
    case 'CorrectCustomerName': {
      const [before, after] = [fullName(state.name), fullName(command)]
      return [mustChange({ rule: 'CorrectionMustChangeTheName', what: 'name', before, after })]
    }
    case 'TakeAnotherName': {
      const [before, after] = [state.name.lastName, command.lastName]
      return [
        mustBeActive(state),
        mustChange({ rule: 'AnotherNameMustBeAnother', what: 'last name', before, after }),
      ]
    }
    case 'DeactivateCustomer':
      return [mustBeActive(state), noOpenJob(state)]
    case 'ActivateCustomer':
      return [
        check('CustomerMustBeInactive', state.standing.is === 'inactive', standingOf(state)),
        notForgotten(state),
      ]
    case 'BringInCar':
      return [mustBeActive(state), noOpenJob(state)]
    case 'HandBackCar':
      return [openJob(state)]
  }
}

/** All rules that a command has to meet. Each belongs to a purpose: a form that saves columns has nowhere to put them. */
export const clerkChecks = (state: ClerkState, command: ClerkCommand): readonly Check[] => {
  const formed = filledIn(command)
  if (!formed.holds) return [formed]
  const known = state.is === 'known'
  const who = known
    ? reasons.registered(command.customerId, fullName(state.name))
    : reasons.notRegistered(command.customerId)
  if (command.type === 'RegisterCustomer')
    return [formed, check('CustomerMustNotBeRegisteredTwice', !known, who)]
  return [
    formed,
    check('CustomerMustBeRegistered', known, who),
    ...(known ? purposeChecks(state, command) : []),
  ]
}
