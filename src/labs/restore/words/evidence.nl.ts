import type { LetterKind } from '../../../garage/index.ts'
import type { evidenceTexts } from './evidence.ts'

const number = (value: number): string => value.toLocaleString('nl')

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const letterKinds: Readonly<Record<LetterKind, string>> = {
  welcome: 'welkom',
  'new address': 'nieuw adres',
  goodbye: 'afscheid',
  'last reminder': 'laatste aanmaning',
  condolences: 'condoleance',
  'data removed': 'gegevens verwijderd',
  'welcome back': 'welkom terug',
  'job planned': 'beurt gepland',
  'job replanned': 'beurt verzet',
  'job finished': 'beurt klaar',
  'job cancelled': 'beurt afgezegd',
}

/** Words of the right side, in Dutch. */
export const evidenceTextsNl: typeof evidenceTexts = {
  label: 'Bewijs',
  compare: 'Vergelijk',
  letters: 'Brieven',
  log: 'Eventlog',
  databases: 'Databases',
  none: 'Open eerst de garage.',
  compareCaption: (one, other) => `Database ${one} naast database ${other}`,
  compareWith: 'Vergelijk met',
  what: 'Wat',
  rows: {
    events: 'Events',
    active: 'Actieve klanten',
    inactive: 'Gedeactiveerde klanten',
    vehicles: 'Voertuigen',
    planned: 'Beurten gepland',
    finished: 'Beurten klaar',
    cancelled: 'Beurten afgezegd',
    orphans: 'Wezen',
    mistakes: 'Events van de fout',
  },
  orphansTitle: 'Wezen',
  orphan: (what, id, missing, named) =>
    `${what === 'job' ? 'beurt' : 'voertuig'} ${id} noemt ${missing === 'customer' ? 'klant' : 'voertuig'} ${named}, hier bij niemand bekend`,
  orphansNone: 'Geen: elke beurt heeft een klant en een auto, elke auto een eigenaar.',
  timesTitle: 'Wat het hier kostte',
  copyMs: 'Kopiëren',
  checkMs: 'Hashes vergelijken',
  foldMs: 'De log folden',
  switchMs: 'Omschakelen',
  noTimes: 'Er is nog niets hersteld.',
  backup: 'Back-up',
  backupIs: (position, bytes, took) =>
    `${count(position, 'event', 'events')}, ${number(Math.round(bytes / 1000))} kB, geschreven in ${took}`,
  lettersNote: 'Er verlaat geen brief deze browser: wat verstuurd zou zijn, staat in een lijst.',
  sent: 'Brieven die weg zijn',
  wrong: 'Niet terug te halen',
  again: 'Door een replay nog eens verstuurd',
  wrongNone: 'Elke brief die weg is klopt nog.',
  letter: (kind, to, times) => `“${letterKinds[kind]}” aan ${to}${times > 1 ? `, ${times} keer` : ''}`,
  more: (left) => `en nog ${number(left)}`,
  carried: 'Langs de regels overgenomen',
  carriedIs: (events, refused) =>
    `${count(events, 'event', 'events')} toegevoegd, ${count(refused, 'command', 'commands')} geweigerd`,
  logOf: 'Log van database',
  event: (id, type) => `Event ${id}: ${type}`,
  databasesNote: (most) =>
    `Elk is een echte database van deze browser. Dit lab houdt er hoogstens ${most}, en verwijdert er zelf geen.`,
  databasesCaption: 'Databases van dit lab',
  name: 'Naam',
  state: 'Stand',
  earlier: 'van een eerdere garage',
  own: 'een kopie van je eigen store',
  isOpen: 'open als store van deze pagina: open daar eerst een andere',
  keptForNow: 'Nodig voor deze garage',
  remove: 'Verwijder',
  removeEarlier: 'Verwijder die van eerdere garages',
  removeTitle: 'Voorgoed verwijderen?',
  removeText: (names) => `Dit verwijdert ${names}, met alle events erin. Het is niet terug te draaien.`,
  removeYes: 'Verwijder voorgoed',
  keep: 'Bewaar',
}
