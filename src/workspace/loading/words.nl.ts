import type { loadingTexts } from './words.ts'

/** Words of loading the garage, in Dutch. */
export const loadingTextsNl: typeof loadingTexts = {
  group: 'Laad de garage',
  sizes: {
    500: 'Een week: 500 events',
    10_000: '20 weken: 10.000 events',
    100_000: '4 jaar: 100.000 events',
  },
  into: (store) =>
    `Gegenereerde klanten, voertuigen en klussen, door de regels van de garage zelf in “${store}” gezet.`,
  intoNew: (store, events, name) =>
    `“${store}” heeft ${events} events en blijft zoals het is: de garage gaat in een nieuwe store, “${name}”, die daarna geopend wordt.`,
  memoryFull: (events) =>
    `Er staan ${events} events in het geheugen, en zonder IndexedDB is er geen tweede store. Exporteer ze als je ze wilt houden, en herlaad de pagina om met een lege log te beginnen.`,
  starting: 'Begint ...',
  running: (store) => `De garage wordt in “${store}” geladen`,
  progress: (done, total) => `${done} van ${total} events`,
  perSecond: (events) => `${events} events/s`,
  loaded: (events, store) => `Er staan ${events} events in “${store}”.`,
  nothingNew: (events, store) => `Alle ${events} events stonden al in “${store}”: er is niets toegevoegd.`,
  leftAlone: (store) => `“${store}” is zoals het was.`,
  cancelled: (done, total, store) =>
    `Afgebroken: ${done} van ${total} events staan in “${store}” en blijven daar.`,
  goOn: 'Ga door met laden',
  again: 'Probeer opnieuw',
  dismiss: 'Sluiten',
}
