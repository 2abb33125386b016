import type { FieldProblem } from '../fields/fieldProblem.ts'
import { choice, emailAddress, id, postalCode, telephoneNumber, text } from '../fields/fieldRules.ts'
import { problemsOf, type FieldRules } from '../fields/problemsOf.ts'
import type { CustomerCommand } from './customerCommand.ts'
import { deactivationReasons } from './customerEvent.ts'

const addressRules: FieldRules = { address: text(100), postalCode, city: text(60) }

const rulesOf: Readonly<Record<CustomerCommand['type'], FieldRules>> = {
  RegisterCustomer: { customerId: id, name: text(100), ...addressRules, telephoneNumber, emailAddress },
  MoveCustomer: { customerId: id, ...addressRules },
  CorrectCustomerName: { customerId: id, name: text(100) },
  ChangeCustomerTelephoneNumber: { customerId: id, telephoneNumber },
  DeactivateCustomer: { customerId: id, reason: choice(deactivationReasons) },
  ActivateCustomer: { customerId: id },
}

/** What is wrong with the fields of a customer command. */
export const validateCustomerCommand = (command: CustomerCommand): readonly FieldProblem[] =>
  problemsOf(command, rulesOf[command.type])
