import type { Act, DatabaseKey, Origin } from '../desk/desk.ts'
import type { Context, FactKind } from '../model/fact.ts'
import type { screenTexts } from './screen.ts'

const number = (value: number): string => value.toLocaleString('nl')

const decimal = (value: number, digits: number): string =>
  value.toLocaleString('nl', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const ms = (value: number): string =>
  value >= 1000 ? `${decimal(value / 1000, 2)} s` : `${decimal(value, value < 10 ? 1 : 0)} ms`

const short = (value: number): string => value.toLocaleString('nl', { maximumSignificantDigits: 3 })

const hours = (value: number): string => {
  if (value >= 1) return `${short(value)} uur`
  if (value * 60 >= 1) return `${short(value * 60)} min`
  const seconds = value * 3600
  return seconds >= 1 ? `${short(seconds)} s` : `${short(1000 * seconds)} ms`
}

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const letters = (key: DatabaseKey): string => key.toUpperCase()

const contextNames: Readonly<Record<Context, string>> = {
  customers: 'Klanten',
  vehicles: 'Voertuigen',
  workshop: 'Werkplaats',
}

const kinds: Readonly<Record<FactKind, string>> = {
  work: 'werk',
  mistake: 'de fout',
  later: 'werk erna',
}

const moment = (local: string): string => {
  const clock = local.slice(11, 16)
  return local.startsWith('2026-03-07') ? `za ${clock}` : `${Number(local.slice(8, 10))} mrt ${clock}`
}

const origin = (from: Origin): string => {
  switch (from.is) {
    case 'first':
      return 'De eigen database van de garage, vanaf de eerste dag.'
    case 'position':
      return `Hersteld uit ${letters(from.of)} tot en met positie ${number(from.position)}.`
    case 'contexts':
      return from.reconciled === null
        ? `Hersteld uit ${letters(from.of)}, elke context naar een eigen moment: klanten tot ${from.cuts.customers}, voertuigen ${from.cuts.vehicles}, werkplaats ${from.cuts.workshop}.`
        : `Per context hersteld uit ${letters(from.of)}, daarna ${count(from.reconciled, 'event', 'events')} afgespeeld tot de gemeenschappelijke positie.`
    case 'file':
      return `Hersteld uit een back-upbestand van ${count(from.position, 'event', 'events')}.`
  }
}

const actText = (act: Act): string => {
  switch (act.is) {
    case 'open':
      return 'De garage is open: haar week is opgeslagen.'
    case 'hour':
      return 'Een druk uur: drie nieuwe klanten, auto’s en beurten.'
    case 'mistake':
      return '14:05: een script voor de testomgeving draaide hier.'
    case 'afternoon':
      return 'Het leven gaat door, en tot 15:45 merkt niemand het.'
    case 'backup':
      return 'Er is een back-up gemaakt, als bestand.'
    case 'file':
      return 'Een back-upbestand is in een nieuwe database hersteld.'
    case 'restore':
      return `${letters(act.of)} is hersteld tot ${act.position === 'mistake' ? 'vlak voor de fout' : `positie ${act.position}`}${act.letters ? ', met neveneffecten aan' : ''}.`
    case 'contexts':
      return `Klanten zijn hersteld naar ${act.clocks.customers}, voertuigen naar ${act.clocks.vehicles}, de werkplaats naar ${act.clocks.workshop}.`
    case 'reconcile':
      return `${letters(act.key)} is bijgewerkt door af te spelen wat ontbrak.`
    case 'switch':
      return `De garage werkt nu met ${letters(act.to)}.`
    case 'carry':
      return 'Het opgegeven werk is opnieuw langs de regels gestuurd.'
    case 'dial':
      return `Knoppen: elke ${hours(act.dials.mtbf)} een storing, in ${hours(act.dials.mttr)} hersteld.`
    case 'restart':
      return 'Opnieuw gestart: geheugen weg, alles afgespeeld.'
    case 'remove':
      return `Database ${letters(act.key)} is verwijderd.`
  }
}

/** All that stands on the screen, in Dutch. */
export const screenTextsNl: typeof screenTexts = {
  chapter: 'Design for failure',
  title: 'Herstellen naar een moment',
  number,
  ms,
  hours,
  percent: (share, digits) => `${decimal(100 * share, digits)} %`,
  moment,
  when: (recordedAt) =>
    new Date(recordedAt).toLocaleString('nl', { dateStyle: 'medium', timeStyle: 'short' }),
  letters,
  origin,
  contexts: contextNames,
  kinds,
  acts: (act) => (act === undefined ? 'Voordat er iets gebeurde.' : actText(act)),
  stage: {
    emptyTitle: 'Nog geen garage',
    empty:
      'Opent een garage in een eigen database: 111 events van een week, tot zaterdag één uur. Je eigen store blijft zoals hij is.',
    open: 'Open de garage',
    failed: 'Dat lukte niet',
    past: 'Je kijkt terug. Wat je nu doet, gebeurt aan het eind.',
    caseNumber: (at) => `Garage ${at}`,
    inUse: 'in gebruik',
    abandoned: 'opgegeven toekomst, nog bereikbaar',
    waiting: 'klaar, niet in gebruik',
    lanes: (key, held, of, orphans) =>
      `Database ${letters(key)} bevat ${number(held)} van de ${number(of)} events van alle databases, waaronder ${count(orphans, 'wees', 'wezen')}.`,
    legend: {
      work: 'werk',
      mistake: 'de fout van het script',
      later: 'werk erna',
      none: 'niet in deze database',
      orphan: 'een wees',
    },
    figures: {
      events: 'Events',
      active: 'Actieve klanten',
      planned: 'Beurten gepland',
      orphans: 'Wezen',
      rpo: 'Herstelpunt (RPO)',
      rto: 'Hersteltijd (RTO)',
    },
    rpo: (minutes, lost) => `${minutes} min, ${count(lost, 'event', 'events')}`,
    rpoSource: 'Werk van voor de fout dat in deze database ontbreekt, op de klok van de log',
    rtoSource:
      'Echte tijd van deze machine: kopiëren, controleren, folden, omschakelen. De minuten die mensen nodig hebben om te beslissen komen erbij',
    notYet: 'nog niet omgeschakeld',
    after: (lost, mistakes) =>
      `Later werk dat ontbreekt: ${count(lost, 'event', 'events')}. Van de fout erin: ${count(mistakes, 'event', 'events')}.`,
    same: 'Byte voor byte gelijk aan de bron, tot daar.',
    differs: 'Anders dan de bron: dit mag niet.',
    use: 'Schakel hierheen om',
    reconcile: 'Werk bij door replay',
    browse: 'Open in de storebrowser',
  },
  controls: {
    day: 'De dag',
    hour: 'Het drukke uur, 13–14',
    mistake: 'Draai het verkeerde script, 14:05',
    afternoon: 'Het leven gaat door, tot 15:45',
    backup: 'Maak een back-up',
    again: 'Begin opnieuw',
    restore: 'Herstel naar een positie of een tijd',
    source: 'Uit',
    position: 'Positie',
    positionText: (at, when) => (at === 0 ? 'niets' : `${number(at)}, ${when}`),
    time: 'Tijd op zaterdag',
    timeText: (clock, at) => `${clock}, positie ${number(at)}`,
    beforeMistake: 'Vlak voor de fout',
    letters: 'Neveneffecten aan tijdens replay',
    restoreNow: 'Herstel in een nieuwe database',
    carry: 'Neem het opgegeven werk over',
    contexts: 'De ene context wel, de buur niet',
    contextsNow: 'Herstel elk naar een eigen moment',
    file: 'Een back-upbestand',
    download: 'Download de laatste back-up',
    choose: 'Herstel een bestand dat je hebt gedownload',
    fileNow: 'Herstel de laatste back-up',
    own: 'Je eigen store',
    ownText: (name) =>
      `De store die op deze pagina open is, “${name}”, tot een positie naar keuze. Er verandert niets aan; “Open in de storebrowser” schakelt de hele pagina om.`,
    ownNow: 'Herstel mijn store in een nieuwe database',
    ownDone: (events, took) => `${count(events, 'event', 'events')} in ${took}`,
    recover: 'Herstel snel',
    mtbf: 'Gemiddelde tijd tussen storingen',
    mttr: 'Gemiddelde hersteltijd',
    restart: 'Laat crashen en herstart door replay',
    asMeasured: 'Neem de gemeten tijd als hersteltijd',
    availability: 'Beschikbaarheid',
    downtime: 'Uit de lucht per jaar',
    restarted: (events, took) => `${count(events, 'event', 'events')} afgespeeld in ${took}`,
    restartedSame: 'dezelfde toestand als ervoor',
    restartedOther: 'een andere toestand: dit mag niet',
    formula: 'MTBF / (MTBF + MTTR)',
  },
}
