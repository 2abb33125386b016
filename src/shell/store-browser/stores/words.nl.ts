import type { storeTexts } from './words.ts'

/** Words of stores, in Dutch. */
export const storeTextsNl: typeof storeTexts = {
  title: 'Storebrowser',
  store: 'Store',
  facts: 'Over deze store',
  engine: 'Techniek',
  engines: { indexeddb: 'IndexedDB', memory: 'geheugen' },
  durability: 'Duurzaamheid',
  durabilities: { strict: 'strikt', relaxed: 'los' },
  durabilityMeaning: {
    strict: 'Een append is bevestigd nadat hij naar schijf is geschreven.',
    relaxed: 'Een append is bevestigd nadat hij aan het besturingssysteem is gegeven.',
  },
  head: 'Kop',
  events: 'Events',
  aggregates: 'Aggregates',
  storage: 'Opslag',
  storageUsed: (used, quota) => `${used} van ${quota}`,
  storageUnknown: 'deze browser zegt het niet',
  storageMeaning: 'Wat alle stores van deze site samen gebruiken, zoals de browser het rekent.',
  persisted: 'Bewaard',
  persistedYes: 'voorgoed',
  persistedNo: 'zolang er ruimte is',
  persistedMeaning:
    'De browser mag stores verwijderen als er weinig ruimte is, tenzij hij heeft toegezegd ze te bewaren.',
  persist: 'Bewaar voorgoed',
  persistRefused: 'De browser zei het niet toe. Exporteer om je events te houden.',
  newStore: 'Nieuwe store',
  deleteStore: 'Verwijder een store',
  load: 'Laad de garage',
  newTitle: 'Nieuwe store',
  newName: 'Naam',
  newNameHint: 'Kleine letters, cijfers en streepjes. Een store is een eigen database in deze browser.',
  create: 'Maak en open',
  nameProblem: {
    empty: 'De store kreeg geen naam: de naam is leeg. Schrijf ten minste één letter.',
    form: (name) =>
      `De store kreeg geen naam: “${name}” heeft andere tekens dan kleine letters, cijfers en enkele streepjes ertussen. Laat die weg.`,
    long: (length) => `De store kreeg geen naam: de naam heeft ${length} tekens. Gebruik er hoogstens 80.`,
    reserved: (name) =>
      `De store kreeg geen naam: “${name}” is gereserveerd voor het product zelf. Kies een andere.`,
    taken: (name) => `De store kreeg geen naam: “${name}” bestaat al. Kies een andere.`,
  },
  deleteTitle: 'Verwijder een store',
  deleteWhich: 'Welke store',
  deleteNone:
    'Er is geen andere store. De store die open is kan niet verwijderd worden: open eerst een andere.',
  deleteWarning: (name) =>
    `“${name}” wordt met al zijn events verwijderd, voorgoed; tabbladen die hem open hebben raken hem kwijt. Exporteer hem eerst bij twijfel.`,
  deleteConfirm: (name) => `Typ ${name} om te bevestigen`,
  deleteForGood: 'Verwijder voorgoed',
  deleted: (name) => `“${name}” is verwijderd.`,
  cancel: 'Annuleren',
  empty: {
    title: 'Deze log is leeg',
    text: 'Een event store heeft twee tabellen nodig. Elk event wordt aan “events” toegevoegd en nooit veranderd; de rij van zijn aggregate in “aggregates” telt ze, zodat van twee die tegelijk beslissen er maar één kan winnen.',
    aggregates: 'Tabel aggregates',
    aggregatesRow: 'één rij per aggregate; zijn versie bewaakt hem',
    events: 'Tabel events',
    eventsRow: 'één rij voor alles wat gebeurde, in de volgorde waarin het gebeurde',
    command: 'Stuur een eerste command',
    or: ', of vul hem met een garage die al een tijd aan het werk is:',
    import: 'Of importeer een export: sleep het bestand hierheen, of kies het met “Importeren”.',
  },
}
