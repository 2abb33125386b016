import type { phaseTexts } from './phases.ts'
import type { plannerTexts } from './planner.ts'

const rules: Readonly<Record<string, string>> = {
  VehicleMustBeRegistered: 'Voertuig bekend?',
  PartsMustBeInStock: 'Onderdelen op voorraad?',
  FieldsMustBeWellFormed: 'Velden goed ingevuld',
  MaintenanceJobMustNotBePlannedTwice: 'Nog niet gepland',
  MaintenanceJobMustFallOnTheDayOfThePlanning: 'Op deze dag',
  PlannedMaintenanceJobShouldFallWithinOneBusinessDay: 'Binnen één dag',
  StartTimeMustBeBeforeEndTime: 'Begint voor het einde',
  NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations: 'Hoogstens 3 overlappen',
  NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne: 'Eén klus per auto',
  MaintenanceJobMustExist: 'De klus bestaat',
  FinishedMaintenanceJobCanNotBeFinished: 'Nog niet afgerond',
  CancelledMaintenanceJobCanNotBeFinished: 'Niet geannuleerd',
}

/** A rule in a few words of Dutch; its own name where there are none. */
export const ruleTitleNl = (rule: string): string => rules[rule] ?? rule

/** Words of the two phases, in Dutch. */
export const phaseTextsNl: typeof phaseTexts = {
  partsInStock: 'De onderdelendienst zegt: remblokken zijn op voorraad. (gesimuleerd)',
  partsDown: 'De onderdelendienst antwoordt niet. (gesimuleerd) Zet hem aan en stuur het command opnieuw.',
  rule: ruleTitleNl,
  holds: 'klopt',
  fails: 'klopt niet',
  waits: 'nog niet bekeken',
  check: 'Controlefase',
  checkNote: 'Anderen mogen gevraagd worden. Er verandert niets.',
  others: 'Controles van buiten',
  own: 'Regels van de planning',
  execution: 'Uitvoeringsfase',
  executionNote: 'Niemand wordt gevraagd. Alleen events veranderen toestand.',
  gateOpen: 'Alle regels kloppen',
  gateShut: 'Geweigerd',
  gateWaits: 'Wacht op de regels',
  steps: { mapped: 'Maak er events van', raised: 'Raise', stored: 'Append', published: 'Publiceer' },
  notReached: 'niet bereikt',
  original: 'Oorspronkelijke versie',
  current: 'Huidige versie',
  uncommitted: 'Niet-opgeslagen events',
  jobs: 'Klussen in de toestand',
  service: 'Onderdelendienst (gesimuleerd)',
  services: {
    up: 'aan: antwoordt in 40 ms',
    slow: 'traag: antwoordt in 1,5 s',
    down: 'uit: weigert',
  },
  form: 'Command',
  command: 'Command',
  commands: { PlanMaintenanceJob: 'Plan een klus', FinishMaintenanceJob: 'Rond een klus af' },
  day: 'Dag',
  car: 'Auto',
  from: 'Van',
  to: 'Tot',
  nextDay: 'Eindigt de volgende dag',
  job: 'Klus',
  jobName: (from, to, car, standing) => `${from}–${to} ${car} (${standing})`,
  noJob: 'geen klus op deze dag',
  noCar: 'geen auto geregistreerd',
  send: (type) => `Stuur ${type}`,
  sending: 'Onderweg …',
  refusedBy: (names) => `Geweigerd, dit klopt niet: ${names}. Wat je invulde staat er nog.`,
  accepted: (ids) => `Aangenomen: opgeslagen op positie ${ids}.`,
  emptyTitle: 'Er is nog geen auto geregistreerd',
  empty:
    'Open een kleine garage: één klant, vijf auto’s, en een ochtend waarop alle drie de werkplekken bezet zijn.',
  open: 'Open de kleine garage',
  also: 'Of laad een gegenereerde garage',
  firstTitle: 'Stuur het eerste command',
  first: 'Kies links een auto en een tijd en stuur het. Elke regel licht op als hij bekeken wordt.',
  commandShape: 'Het command',
  recent: 'Getoond command',
  recentOption: (type, ending, time) => `${type.replace('MaintenanceJob', '')}${time}, ${ending}`,
}

/** Words of the day planner, in Dutch. */
export const plannerTextsNl: typeof plannerTexts = {
  title: (day) => `Werkplekken op ${day}`,
  previous: 'Dag ervoor',
  next: 'Dag erna',
  cars: 'Auto’s om naar een uur te slepen',
  choose: (car) => `Plan een klus voor ${car}`,
  length: 'Lengte van een nieuwe klus',
  hours: (hours) => `${hours} uur`,
  station: (number) => `Werkplek ${number}`,
  board: 'Dagplanner',
  draft: (car, from, to) =>
    `Nieuwe klus voor ${car}, ${from} tot ${to}. Pijltjes verschuiven hem, Enter plant hem, Escape haalt hem weg.`,
  job: (car, from, to, standing) => `${car}, ${from} tot ${to}, ${standing}`,
  standings: { planned: 'gepland', finished: 'afgerond', cancelled: 'geannuleerd' },
  plan: 'Plan hem',
  drop: 'Haal weg',
  finish: (car) => `Rond de klus van ${car} af`,
  tooMany: 'Boven de werkplekken',
  refused: (rule) => `Geweigerd, dit klopt niet: ${rule}`,
  planned: (car, from) => `Gepland: ${car} om ${from}.`,
  finished: (car) => `Afgerond: de klus van ${car}.`,
  peak: (overlapping, peak) =>
    `De regel telt ${overlapping} overlappende klussen; met deze erbij zouden er hoogstens ${peak} op hetzelfde moment lopen.`,
}
