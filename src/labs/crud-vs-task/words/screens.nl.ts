import type { evidenceTexts } from './evidence.ts'
import type { screenTexts } from './screens.ts'
import type { stockTexts } from './stock.ts'

/** Texts of the two screens, in Dutch. */
export const screenTextsNl: typeof screenTexts = {
  crud: 'CRUD: één formulier, één Opslaan',
  task: 'Taken: één voor elk doel',
  crudShort: 'De tabel',
  taskShort: 'De log',
  crudList: 'Klanten, als rijen',
  taskList: 'Klanten, als projectie',
  fields: {
    first_name: 'Voornaam',
    last_name: 'Achternaam',
    street: 'Straat',
    number: 'Nummer',
    zip_code: 'Postcode',
    city: 'Plaats',
    active: 'Actief',
  },
  tasks: {
    MoveCustomer: 'Verhuizen',
    CorrectCustomerAddress: 'Verbeter een verkeerd gespeld adres',
    CorrectCustomerName: 'Verbeter een verkeerd gespelde naam',
    TakeAnotherName: 'Trouwen, of een andere naam nemen',
    DeactivateCustomer: 'Deactiveren',
    ActivateCustomer: 'Weer activeren',
    BringInCar: 'De auto brengen',
    HandBackCar: 'De auto teruggeven',
  },
  reasons: {
    'moved away': 'Weggetrokken',
    'does not pay': 'Betaalt niet',
    'passed away': 'Overleden',
    'asked to be forgotten': 'Wil vergeten worden',
  },
  first: 'Voornaam',
  last: 'Achternaam',
  city: 'Plaats',
  active: 'Actief',
  edit: 'Bewerk',
  editName: (name) => `Bewerk ${name}`,
  yes: 'Ja',
  no: 'Nee',
  save: 'Opslaan',
  formFor: (name) => `Formulier: ${name}`,
  activeBox: (name, active) => `${name} is ${active ? 'actief' : 'inactief'}`,
  carIsHere: 'auto in de werkplaats',
  can: 'Kan worden',
  deactivate: 'Deactiveer',
  activate: 'Activeer',
  deactivateName: (name) => `Deactiveer ${name}`,
  activateName: (name) => `Activeer ${name}`,
  choose: (name) => `Taken voor ${name}`,
  tasksFor: (name) => `Taken voor ${name}`,
  why: 'Waarom?',
  whyHint: 'De taak vraagt het; het formulier heeft er geen veld voor.',
  send: (type) => `Stuur ${type}`,
  cancel: 'Annuleren',
  refused: (type) => `${type} is geweigerd. Er is niets opgeslagen.`,
  accepted: (type, version) => `${type} is opgeslagen als versie ${version}.`,
  timed: 'Van de eerste wijziging, of van het openen van de taak, tot het opgeslagen was.',
  oneCommand: '1 command',
  commands: (count) => `${count} commands`,
  saved: (name) => `Opgeslagen: ${name}.`,
  emptyTitle: 'De balie is leeg',
  empty:
    'Vul haar: acht klanten en drie maanden werk, aan beide kanten. De tabel houdt de rijen die zulk werk achterlaat; de log houdt elke taak.',
  fill: 'Vul de balie',
  fillRows: 'Vul de tabel',
  fillLog: 'Vul de log',
  past: (position, all, day) =>
    `Je kijkt naar feit ${position} van ${all}, ${day}. De lijst rechts is tot daar gevouwen.`,
  noPast: 'Een tabel heeft geen gisteren: deze rijen zijn die van nu.',
  toNow: 'Terug naar nu',
  where: (position, all, day) =>
    position === 0 ? `vóór het eerste van ${all} feiten` : `feit ${position} van ${all}, ${day}`,
}

/** Texts of "one number, many meanings", in Dutch. */
export const stockTextsNl: typeof stockTexts = {
  onShelf: 'Oliefilters op de plank:',
  none: 'geen',
  inStock: 'Op voorraad',
  notANumber: 'Een heel getal van ten minste 0, zoals 11.',
  tasks: {
    CheckoutItem: 'Geef er één uit',
    ScrapItem: 'Keur een kapotte af',
    ReceiveItems: 'Ontvang een levering van 12',
  },
  ask: 'Vraag beide: hoeveel zijn er uitgegeven?',
  cannotTell:
    'Kan het niet zeggen. Het getal ging op en neer; uitgegeven, kapot of verteld zien er hetzelfde uit.',
  checkedOut: (out, scrapped, received) => `${out} uitgegeven, ${scrapped} afgekeurd, ${received} ontvangen.`,
  refused: (why) => `Geweigerd: ${why}`,
  position: (id) => `nr. ${id}`,
}

/** Texts of what is stored, in Dutch. */
export const evidenceTextsNl: typeof evidenceTexts = {
  label: 'Bewijs',
  log: 'Event log',
  rows: 'Rijen',
  reset: 'Zet de tabel terug',
  resetHint: 'Schrijft de acht rijen van het begin over de tabel. De log wordt nooit teruggezet.',
  empty: 'Er is nog niets opgeslagen.',
}
