import type { FieldProblem } from '../fields/fieldProblem.ts'
import {
  date,
  id,
  licenseNumber,
  localTime,
  optionalText,
  telephoneNumber,
  text,
} from '../fields/fieldRules.ts'
import { fieldValidator, type FieldRules } from '../fields/fieldValidator.ts'
import type { PlanningCommand } from './planningCommand.ts'

const which: FieldRules = { planningDate: date, jobId: id }
const when: FieldRules = { startTime: localTime, endTime: localTime }

const validators: Readonly<Record<PlanningCommand['type'], (command: object) => readonly FieldProblem[]>> = {
  PlanMaintenanceJob: fieldValidator({
    ...which,
    ...when,
    'customerInfo.customerId': id,
    'customerInfo.name': text(100),
    'customerInfo.telephoneNumber': telephoneNumber,
    'vehicleInfo.licenseNumber': licenseNumber,
    'vehicleInfo.brand': text(50),
    'vehicleInfo.type': text(50),
    description: text(200),
  }),
  ReplanMaintenanceJob: fieldValidator({ ...which, ...when }),
  FinishMaintenanceJob: fieldValidator({ ...which, ...when, notes: optionalText(500) }),
  CancelMaintenanceJob: fieldValidator({ ...which, reason: text(200) }),
  CorrectFinishedJob: fieldValidator({ ...which, endTime: localTime, reason: text(200), corrects: id }),
}

/** What is wrong with the fields of a planning command. */
export const validatePlanningCommand = (command: PlanningCommand): readonly FieldProblem[] =>
  validators[command.type](command)
