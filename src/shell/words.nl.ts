import type { homeTexts, shellTexts } from './words.ts'

/** Words of the page, in Dutch. */
export const shellTextsNl: typeof shellTexts = {
  product: 'Replayground',
  home: 'Cursuskaart',
  storeBrowser: 'Store',
  limits: 'Wat is echt',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  theme: 'Thema',
  themes: { light: 'Licht', dark: 'Donker', projector: 'Beamer' },
  loading: 'Wordt geopend ...',
  present: 'Presenteren',
  leavePresenting: 'Terug naar het lab',
  keys: 'Toetsen',
  opening: (name) => `De event store "${name}" wordt geopend ...`,
  notOpened: 'De event store kon niet geopend worden',
  tryAgain: 'Probeer opnieuw',
  useMemory: 'Werk voorlopig in het geheugen',
  memoryTitle: 'Er wordt niets bewaard',
  memoryText:
    'Deze browser geeft hier geen IndexedDB (misschien een privévenster). Events staan in het geheugen en zijn weg als de pagina sluit. Exporteer ze om ze te bewaren.',
  storeLostTitle: 'De store is nu niet beschrijfbaar',
  notFoundTitle: 'Op dit adres is niets',
  notFoundText: (address) => `"${address}" kon niet geopend worden: geen pagina heeft dit adres.`,
  toMap: 'Ga naar de cursuskaart',
  crashedTitle: 'Dit scherm is gestopt',
  crashedText: 'De rest van Replayground gaat door, en alles wat is opgeslagen staat nog in de store.',
  crashedWhat: 'Wat er gebeurde',
  reopen: 'Open het scherm opnieuw',
  unexpectedTitle: 'Er ging iets mis naast wat je ziet',
  unexpectedText: (what) =>
    `${what} Kijk in het event log of het laatste wat je deed er staat. Reageert hier iets niet meer, open de pagina dan opnieuw.`,
  dismiss: 'Melding sluiten',
  saveRun: 'Bewaar de run als bestand',
  noRun:
    'Dit lab houdt geen eigen run bij: wat er gedaan is staat in de event log van de store, en kan daar geëxporteerd worden.',
  toStore: 'Ga naar de store',
}

/** Words of the course map, in Dutch. */
export const homeTextsNl: typeof homeTexts = {
  heading: 'Zie hoe web-scale architectuur werkt',
  lead: 'Geef commands, kijk naar events en read models, maak dingen stuk en draai de tijd terug: op een echte event store, in deze browser.',
  start: 'Begin: stuur je eerste command',
  goOn: (title) => `Ga verder: ${title}`,
  progress: (steps, challenges) =>
    `${steps === 1 ? '1 stap' : `${steps} stappen`} gezien, ${challenges === 1 ? '1 uitdaging' : `${challenges} uitdagingen`} gehaald`,
  minutes: (minutes) => `ongeveer ${minutes} minuten`,
  storeTitle: 'De storebrowser',
  storeTeaches:
    'Beide tabellen zoals ze in IndexedDB staan: zoek, bekijk, exporteer, importeer, en probeer de geschiedenis te veranderen.',
  storeCount: (events, name) => `nu ${events} events in "${name}"`,
  storeEmpty: (name) => `"${name}" is leeg: je eerste command maakt het eerste event`,
  map: 'Cursuskaart',
  mapLead: 'Het college, dia voor dia: elk van deze links opent de plek waar je het kunt doen.',
  chapter: (letter, title) => `${letter}. ${title}`,
  handout: 'Hand-out om af te drukken',
  chapterDone: (done, all) =>
    `${done} van de ${all} dia’s en stellingen in dit hoofdstuk kun je tot nu toe doen`,
  chapterNone: (all) => `Geen van de ${all} dia’s en stellingen in dit hoofdstuk kun je al doen`,
}
