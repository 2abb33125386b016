export type {
  ActivateCustomer,
  ChangeCustomerTelephoneNumber,
  CorrectCustomerName,
  CustomerCommand,
  DeactivateCustomer,
  MoveCustomer,
  RegisterCustomer,
} from './customer/customerCommand.ts'
export {
  deactivationReasons,
  type CustomerDetails,
  type CustomerEvent,
  type DeactivationReason,
} from './customer/customerEvent.ts'
export type { CustomerState } from './customer/customerState.ts'
export { customer, customerAggregateId } from './customer/customer.ts'
export { decide, replay, type Check, type Decider, type Decision } from './decider.ts'
export type { FieldProblem, ProblemKey } from './fields/fieldProblem.ts'
export {
  aggregateIdOf,
  contextOf,
  deciderOf,
  validate,
  type GarageCommand,
  type GarageContext,
  type GarageDecider,
  type GarageEvent,
} from './garageCommand.ts'
export type { Happened } from './happened.ts'
export type {
  CancelMaintenanceJob,
  CorrectFinishedJob,
  FinishMaintenanceJob,
  PlanMaintenanceJob,
  PlanningCommand,
  ReplanMaintenanceJob,
} from './planning/planningCommand.ts'
export type { CustomerInfo, JobDetails, PlanningEvent, VehicleInfo } from './planning/planningEvent.ts'
export type { Job, JobStanding, PlanningState } from './planning/planningState.ts'
export { planningInvariant, type InvariantResult } from './planning/planningInvariant.ts'
export { availableWorkStations, jobsOverlapping, peakOf, standingJobs } from './planning/workStations.ts'
export { planningAggregateId, planningDateOf, workshopPlanning } from './planning/workshopPlanning.ts'
export { reasons } from './reasons.ts'
export type { RuleName } from './ruleName.ts'
export { addDays, isDate, weekday } from './time/calendar.ts'
export { addMinutes, clockOf, dateOf, isClockTime, isLocalTime, minutesBetween } from './time/localTime.ts'
export { overlaps, type Timeslot } from './time/timeslot.ts'
export {
  normalLicenseNumber,
  vehicle,
  vehicleAggregateId,
  type RegisterVehicle,
  type VehicleCommand,
  type VehicleDetails,
  type VehicleEvent,
  type VehicleState,
} from './vehicle/vehicle.ts'
export {
  commandForms,
  type CommandForm,
  type FieldLabel,
  type FieldType,
  type FormField,
} from './forms/commandForms.ts'
export { commandFrom } from './forms/commandFrom.ts'
export type { FormKnowledge, FormValues } from './forms/formReader.ts'
export { countBy, groupOf, noGroup, type CountQuestion, type GroupBy } from './questions/countBy.ts'
export {
  jobsReplannedPerCustomer,
  type ReplannedCount,
  type ReplannedPerCustomer,
} from './questions/jobsReplannedPerCustomer.ts'
export { auditEntry, type AuditEntry } from './read-models/auditEntry.ts'
export {
  copiedFields,
  customerCopies,
  type CopyingContext,
  type CustomerCopies,
  type CustomerCopy,
} from './read-models/customerCopies.ts'
export { customers, type CustomerRow, type Customers } from './read-models/customers.ts'
export { dayPlanning, type DayPlanning } from './read-models/dayPlanning.ts'
export { garageEventIn, type StoredGarageEvent } from './read-models/garageEventIn.ts'
export {
  hourlyRateCents,
  invoices,
  priceOfMinutes,
  type Invoice,
  type Invoices,
} from './read-models/invoices.ts'
export { letters, type AddressedLetter, type Letters } from './read-models/letters.ts'
export { lettersFor, type Letter, type LetterKind } from './read-models/lettersFor.ts'
export { project, type LoggedEvent, type Projection } from './read-models/projection.ts'
export { vehicles, type Vehicles } from './read-models/vehicles.ts'
export { sameData } from './table/sameData.ts'
export {
  emptyTable,
  tableChange,
  tableEntries,
  tableGet,
  tableHas,
  tableRemove,
  tableSet,
  tableValues,
  type Table,
} from './table/table.ts'
export { tableChanges, type TableChanges } from './table/tableChanges.ts'
export type { GeneratedAppend, GeneratedEvent } from './generator/generatedAppend.ts'
export {
  eventsPerWeek,
  generateHistory,
  generateWeek,
  type GeneratedBatch,
  type HistoryOptions,
} from './generator/generateHistory.ts'
export { faultyDate, generateFaultyDay, type FaultyDay } from './generator/generateFaultyDay.ts'
export { loggedOf } from './generator/loggedOf.ts'
export { evolveAggregate, foldAggregates } from './foldAggregates.ts'
