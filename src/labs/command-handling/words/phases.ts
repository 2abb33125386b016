import type { PartsService } from '../handling/stage.ts'

/** What each rule asks, in a few words. */
const rules: Readonly<Record<string, string>> = {
  VehicleMustBeRegistered: 'Vehicle known?',
  PartsMustBeInStock: 'Parts in stock?',
  FieldsMustBeWellFormed: 'Fields are well formed',
  MaintenanceJobMustNotBePlannedTwice: 'Not planned already',
  MaintenanceJobMustFallOnTheDayOfThePlanning: 'On this day',
  PlannedMaintenanceJobShouldFallWithinOneBusinessDay: 'Within one day',
  StartTimeMustBeBeforeEndTime: 'Begins before it ends',
  NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations: 'At most 3 overlap',
  NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne: 'One job per car',
  MaintenanceJobMustExist: 'The job exists',
  FinishedMaintenanceJobCanNotBeFinished: 'Not finished already',
  CancelledMaintenanceJobCanNotBeFinished: 'Not cancelled',
}

const services: Readonly<Record<PartsService, string>> = {
  up: 'up: answers in 40 ms',
  slow: 'slow: answers in 1.5 s',
  down: 'down: refuses',
}

/** A rule in a few words; its own name where there are none. */
export const ruleTitle = (rule: string): string => rules[rule] ?? rule

export const phaseTexts = {
  partsInStock: 'The parts service says: brake pads are in stock. (simulated)',
  partsDown: 'The parts service does not answer. (simulated) Set it to up and send the command again.',
  rule: ruleTitle,
  holds: 'holds',
  fails: 'fails',
  waits: 'not looked at yet',
  check: 'Check phase',
  checkNote: 'Others may be asked. Nothing changes.',
  others: 'External checks',
  own: 'Rules of the planning',
  execution: 'Execution phase',
  executionNote: 'Nobody is asked. Only events change state.',
  gateOpen: 'All rules hold',
  gateShut: 'Refused',
  gateWaits: 'Waiting for the rules',
  steps: { mapped: 'Map to events', raised: 'Raise', stored: 'Append', published: 'Publish' },
  notReached: 'not reached',
  original: 'Original version',
  current: 'Current version',
  uncommitted: 'Uncommitted events',
  jobs: 'Jobs in the state',
  service: 'Parts service (simulated)',
  services,
  form: 'Command',
  command: 'Command',
  commands: { PlanMaintenanceJob: 'Plan a job', FinishMaintenanceJob: 'Finish a job' },
  day: 'Day',
  car: 'Car',
  from: 'From',
  to: 'To',
  nextDay: 'Ends on the next day',
  job: 'Job',
  jobName: (from: string, to: string, car: string, standing: string) => `${from}–${to} ${car} (${standing})`,
  noJob: 'no job on this day',
  noCar: 'no car registered',
  send: (type: string) => `Send ${type}`,
  sending: 'On its way …',
  refusedBy: (rules: string) => `Refused, this does not hold: ${rules}. Your entries are still here.`,
  accepted: (ids: string) => `Accepted: stored at position ${ids}.`,
  emptyTitle: 'No car is registered yet',
  empty:
    'Open a small garage: one customer, five cars, and a morning on which all three work stations are taken.',
  open: 'Open the small garage',
  also: 'Or load a generated garage',
  firstTitle: 'Send the first command',
  first: 'Choose a car and a time on the left and send it. Each rule lights as it is looked at.',
  commandShape: 'The command',
  recent: 'Command shown',
  recentOption: (type: string, ending: string, time: string) =>
    `${type.replace('MaintenanceJob', '')}${time}, ${ending}`,
}
