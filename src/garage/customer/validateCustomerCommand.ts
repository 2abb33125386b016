import type { FieldProblem } from '../fields/fieldProblem.ts'
import { choice, emailAddress, id, postalCode, telephoneNumber, text } from '../fields/fieldRules.ts'
import { fieldValidator, type FieldRules } from '../fields/fieldValidator.ts'
import type { CustomerCommand } from './customerCommand.ts'
import { deactivationReasons } from './customerEvent.ts'

const addressRules: FieldRules = { address: text(100), postalCode, city: text(60) }

const validators: Readonly<Record<CustomerCommand['type'], (command: object) => readonly FieldProblem[]>> = {
  RegisterCustomer: fieldValidator({
    customerId: id,
    name: text(100),
    ...addressRules,
    telephoneNumber,
    emailAddress,
  }),
  MoveCustomer: fieldValidator({ customerId: id, ...addressRules }),
  CorrectCustomerName: fieldValidator({ customerId: id, name: text(100) }),
  ChangeCustomerTelephoneNumber: fieldValidator({ customerId: id, telephoneNumber }),
  DeactivateCustomer: fieldValidator({ customerId: id, reason: choice(deactivationReasons) }),
  ActivateCustomer: fieldValidator({ customerId: id }),
}

/** What is wrong with the fields of a customer command. */
export const validateCustomerCommand = (command: CustomerCommand): readonly FieldProblem[] =>
  validators[command.type](command)
