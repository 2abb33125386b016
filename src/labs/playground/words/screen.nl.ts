import type { Complaint, Failed } from '../sandbox/protocol.ts'
import type { screen } from './screen.ts'

const failed = (failure: Failed): string => {
  switch (failure.is) {
    case 'threw':
      return `In ${failure.where}: ${failure.message}`
    case 'time':
      return `Het eindigde niet binnen ${failure.limit / 1_000} seconde en is beëindigd. Zoek een lus die nooit stopt.`
    case 'flood':
      return 'Het stuurde berichten voorbij zijn antwoord en is beëindigd. Een programma hier geeft alleen terug, werpt op en weigert.'
    case 'invalid':
      return `Zijn antwoord is niet aangenomen: ${failure.because}. Houd toestand en events klein en eenvoudig.`
    case 'no-sandbox':
      return 'De sandbox startte niet: die heeft de server van deze pagina nodig, ook waar al het andere zonder kan. Laad de pagina opnieuw; het programma blijft bewaard.'
  }
}

const complaint = ({ is, about }: Complaint): string => {
  switch (is) {
    case 'changes-input':
      return `${about} veranderde wat het kreeg. Hier werkt dat, want elke aanroep krijgt een kopie; geef liever een nieuwe waarde terug, zoals { ...state }.`
    case 'not-deterministic':
      return `${about} antwoordde de tweede keer anders, met dezelfde invoer op een andere dag. Zet toeval en tijd in het command of het event.`
    case 'raise-differs':
      return `${about} gaf bij replay een andere toestand dan bij raise. Iets buiten toestand en event heeft invloed.`
  }
}

/** All that stands on the screen of the lab, in Dutch. */
export const screenNl: typeof screen = {
  chapter: 'Van jou',
  title: 'Speelveld: breng je eigen domein mee',
  program: 'Programma',
  syntaxError: 'Dit is (nog) geen JavaScript. Kijk naar de haakjes en komma’s hier in de buurt.',
  example: 'Voorbeeld',
  ownProgram: 'Van jezelf',
  examples: {
    'light-switch': 'Lichtschakelaar',
    'shopping-cart': 'Winkelwagen',
    'seat-booking': 'Stoelen boeken',
  },
  run: 'Draai het programma',
  fresh: 'Begin zonder events',
  unsaved: 'Gewijzigd. Draai het (Ctrl+Enter) om het te gebruiken.',
  running: (name, events) => `${name} draait, over ${events}.`,
  eventCount: (count) => (count === 1 ? '1 event' : `${count} events`),
  failedTitle: 'Het programma is beëindigd',
  failed,
  remarks: 'Werkt, maar',
  complaint,
  commands: 'Commands',
  noCommands: 'Het programma noemt nog geen commands.',
  send: (name) => `Stuur ${name}`,
  refused: (reason) => `Geweigerd: ${reason}`,
  raised: (types) =>
    types.length === 0 ? 'Aangenomen; er gebeurde niets.' : `Opgeslagen: ${types.join(', ')}`,
  stateAt: (at) => (at === 0 ? 'Toestand vóór het eerste event' : `Toestand per event ${at}`),
  projections: 'Projecties',
  projectionAt: (name, at) => `${name} per event ${at}`,
  events: 'Event log',
  noEvents: 'Nog geen events: stuur een command.',
  event: 'Event',
  data: 'Gegevens',
  evidence: 'Bewijs',
  value: 'Waarde',
  where: (at, of) => `Event ${at} van ${of}`,
  share: 'Deel een link',
  linkReady: 'Link naar dit programma',
  linkHint: 'Wie hem opent ziet eerst de code; er draait niets tot die ermee instemt.',
  linkTooLong: (length, most) =>
    `De link zou ${length} tekens hebben; boven ${most} worden links afgekapt. Bewaar liever een bestand.`,
  save: 'Bewaar als bestand',
  load: 'Open een bestand',
  foreignTitle: 'Iemand anders schreef dit programma',
  foreign: (events) =>
    `Lees het eerst${events > 0 ? `; er horen ${events} events bij` : ''}. Het zou draaien zonder netwerk, opslag of deze pagina, telkens hoogstens een seconde.`,
  runIt: 'Draai het',
  doNotRun: 'Laat het',
  badLink: 'Dit programma kan niet geopend worden',
  foreignCode: 'De code van iemand anders',
  measured: 'Events worden opgeslagen in een database van dit lab, in deze browser.',
  yes: 'ja',
  no: 'nee',
}
