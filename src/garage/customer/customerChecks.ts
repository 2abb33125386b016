import type { Check } from '../decider.ts'
import { check, wellFormedCheck } from '../check.ts'
import { reasons } from '../reasons.ts'
import type { CustomerCommand, MoveCustomer } from './customerCommand.ts'
import type { CustomerDetails } from './customerEvent.ts'
import type { CustomerState } from './customerState.ts'
import { validateCustomerCommand } from './validateCustomerCommand.ts'

type Known = Exclude<CustomerState, { is: 'unknown' }>

const mustBeActive = (state: Known): Check =>
  check(
    'CustomerMustBeActive',
    state.is === 'active',
    reasons.customerIs(state.details.name, standing(state)),
  )

const standing = (state: Known): string => (state.is === 'active' ? 'active' : `inactive (${state.reason})`)

const addressOf = (place: Pick<CustomerDetails, 'address' | 'postalCode' | 'city'>): string =>
  `${place.address}, ${place.postalCode} ${place.city}`

const moveMustChange = (state: Known, command: MoveCustomer): Check => {
  const [before, after] = [addressOf(state.details), addressOf(command)]
  return check('MoveMustChangeTheAddress', before !== after, reasons.change('address', before, after))
}

const activationChecks = (state: Known): readonly Check[] => [
  check(
    'CustomerMustBeInactive',
    state.is === 'inactive',
    reasons.customerIs(state.details.name, standing(state)),
  ),
  check(
    'ForgottenCustomerCanNotBeActivated',
    state.is !== 'inactive' || state.reason !== 'asked to be forgotten',
    state.is === 'inactive' && state.reason === 'asked to be forgotten'
      ? reasons.customerWantsToBeForgotten(state.details.customerId)
      : reasons.customerDoesNotWantToBeForgotten(state.details.name),
  ),
]

const knownChecks = (
  state: Known,
  command: Exclude<CustomerCommand, { type: 'RegisterCustomer' }>,
): readonly Check[] => {
  const { name, telephoneNumber } = state.details
  switch (command.type) {
    case 'MoveCustomer':
      return [mustBeActive(state), moveMustChange(state, command)]
    case 'CorrectCustomerName':
      return [
        mustBeActive(state),
        check(
          'CorrectionMustChangeTheName',
          command.name !== name,
          reasons.change('name', name, command.name),
        ),
      ]
    case 'ChangeCustomerTelephoneNumber':
      return [
        mustBeActive(state),
        check(
          'ChangeMustChangeTheTelephoneNumber',
          command.telephoneNumber !== telephoneNumber,
          reasons.change('telephone number', telephoneNumber, command.telephoneNumber),
        ),
      ]
    case 'DeactivateCustomer':
      return [mustBeActive(state)]
    case 'ActivateCustomer':
      return activationChecks(state)
  }
}

const stateChecks = (state: CustomerState, command: CustomerCommand): readonly Check[] => {
  const known = state.is !== 'unknown'
  const standingNow = known
    ? reasons.customerIsRegistered(command.customerId, state.details.name)
    : reasons.customerIsNotRegistered(command.customerId)
  if (command.type === 'RegisterCustomer')
    return [check('CustomerMustNotBeRegisteredTwice', !known, standingNow)]
  return [
    check('CustomerMustBeRegistered', known, standingNow),
    ...(known ? knownChecks(state, command) : []),
  ]
}

/** All rules for a customer command. The rules about the customer are asked only when the fields are well formed. */
export const customerChecks = (state: CustomerState, command: CustomerCommand): readonly Check[] => {
  const formed = wellFormedCheck(validateCustomerCommand(command))
  return formed.holds ? [formed, ...stateChecks(state, command)] : [formed]
}
