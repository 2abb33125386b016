import { cents, formatEuro } from '../../../savings/index.ts'
import type { Refused } from '../account/loadAccount.ts'
import type { screenTexts } from './index.ts'

const number = (value: number): string => value.toLocaleString('nl')

const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')

const ms = (value: number): string =>
  value >= 1000 ? `${comma(value / 1000, 2)} s` : `${comma(value, value < 10 ? 2 : 0)} ms`

const objections: Readonly<Record<Refused['why'], string>> = {
  shape: 'zijn toestand heeft een andere vorm',
  hash: 'zijn hash past niet',
}

/** All that stands on the screen of the lab, in Dutch. */
export const screenTextsNl: typeof screenTexts = {
  chapter: 'Event sourcing',
  title: 'Snapshots',
  number,
  ms,
  euro: (amount) => formatEuro(cents(amount)),
  stage: {
    opening: 'De rekening wordt opgeslagen …',
    failed: 'Dat lukte niet',
    begin: 'vóór het eerste event',
    at: (order, skipped) =>
      `event ${number(order)}: ${skipped ? 'overgeslagen, het zit in de snapshot' : 'afgespeeld'}`,
    used: (version) => `snapshot van versie ${number(version)}: hier begint het laden`,
    refused: (version, why) => `snapshot van versie ${number(version)} geweigerd: ${objections[why]}`,
    refusedAll: (count, why) =>
      count === 1
        ? `1 snapshot geweigerd: ${objections[why]}`
        : `${count} snapshots geweigerd: ${objections[why]}`,
    account: (events) => `Een spaarrekening van ${number(events)} events`,
    notLoaded: 'Niet geladen. Druk op “Laad de rekening”.',
    balance: 'Getoond saldo',
    trueBalance: 'Met een volledige replay',
    right: 'juist',
    wrong: 'FOUT, en niemand kreeg het te horen',
    wrongState: 'de toestand is fout, hoewel het saldo het niet is',
    replayed: 'Events afgespeeld',
    skipped: 'Events overgeslagen',
    wallMs: 'Tijd om te laden',
    replayMs: 'Tijd van een volledige replay',
    moment: (order, balance, skipped) =>
      `Na event ${number(order)} is het saldo ${balance}. Dit event is ${skipped ? 'overgeslagen' : 'afgespeeld'}.`,
    strip: (from, version) =>
      `Events 1 tot ${number(version)}: ${number(from)} overgeslagen dankzij de snapshot, ${number(version - from)} afgespeeld.`,
    skippedKey: 'overgeslagen',
    replayedKey: 'afgespeeld',
    snapshotKey: 'snapshot',
    oneRun: 'Eén keer laden, zojuist, in deze browser.',
  },
  controls: {
    length: 'Rekening',
    lengthOption: (events) => `${number(events)} events`,
    interval: 'Snapshot elke',
    intervalText: (interval) => (interval === null ? 'geen' : `${number(interval)} events`),
    shape: 'Saldo wordt bijgehouden in',
    shapes: { 1: 'centen (vorm 1)', 2: 'honderdsten van een cent (vorm 2)' },
    guard: 'Snapshots dragen een versie; laden controleert die en de hash',
    load: 'Laad de rekening',
    verify: 'Controleer met replay',
    rebuild: 'Bouw snapshots opnieuw',
    edit: 'Bewerk de nieuwste met de hand',
    early: 'Vergeet een event in de nieuwste',
  },
  evidence: { label: 'Bewijs', rows: 'Snapshots', measure: 'Meten', split: 'Splitsen' },
  rows: {
    caption: 'Tabel met snapshots',
    version: 'Version',
    schema: 'SchemaVersion',
    state: 'State',
    hash: 'Hash',
    none: 'Geen snapshots. Stel een interval in.',
    noSchema: 'null',
    more: (hidden) => `${number(hidden)} oudere rijen staan er niet bij.`,
    written: (rows, bytes, time) =>
      `${number(rows)} snapshots geschreven: ${number(bytes)} bytes als JSON, ${time} voor hashen en schrijven.`,
    allRight: (count) =>
      count === 0 ? 'Er is niets te controleren.' : `Alle ${count} snapshots zeggen wat een replay zegt.`,
    wrongTitle: (count) => (count === 1 ? '1 foute snapshot' : `${count} foute snapshots`),
    wrong: (version, field, is, should) =>
      `Versie ${number(version)}: ${field} is ${is}, een replay zegt ${should}.`,
    noticed: (why) =>
      why === null ? 'Laden kan dit niet merken.' : `Laden dat controleert merkt het: ${objections[why]}.`,
  },
  measure: {
    lead: 'Laadt één rekening bij elke lengte, in een database die ervoor gemaakt wordt. Medianen van vijf runs; één waar het lang duurt. De nieuwste snapshot ligt een half interval terug, zoals gemiddeld.',
    longest: 'Tot',
    longestOption: (events) => `${number(events)} events${events === 1_000_000 ? ' (duurt minuten)' : ''}`,
    interval: 'Snapshot elke',
    keep: 'Bewaar de database daarna',
    start: 'Meet',
    progress: (filled, longest) => `${number(filled)} van ${number(longest)} events opgeslagen`,
    done: (longest) => `Gemeten tot ${number(longest)} events.`,
    label: 'Er wordt gemeten',
    failed: (reason) => `Meten lukte niet: ${reason} Probeer opnieuw.`,
    plot: 'Tijd om te laden tegen aantal events, beide logaritmisch',
    summary: (events, replay, year) =>
      `Bij ${number(events)} events kost een volledige replay ${replay}, het laatste jaar alleen ${year}.`,
    ways: {
      replayMs: 'volledige replay',
      snapshotMs: 'snapshot en staart',
      yearMs: 'een rekening per jaar',
    },
    felt: 'merkbaar (100 ms, aangenomen)',
    events: 'Events',
    tail: 'Staart',
    writing: 'Snapshots',
    writingCell: (rows, bytes, time) => (rows === 0 ? '–' : `${number(rows)}, ${number(bytes)} B, ${time}`),
    table: 'Tijd om te laden, gemeten',
    runs: (runs) => (runs === 1 ? 'Eén run.' : `Mediaan van ${runs} runs.`),
    advice: 'Advies',
    advices: {
      'not-needed': (events, replayMs) =>
        `Niet nodig: alle ${number(events)} events worden in ${ms(replayMs)} afgespeeld, en dat merkt niemand.`,
      pays: (events, replayMs) =>
        `Het kan lonen: een volledige replay van ${number(events)} events kost ${ms(replayMs)}. Vraag eerst of de aggregate te splitsen is.`,
      split: (events, replayMs) =>
        `Een volledige replay van ${number(events)} events kost ${ms(replayMs)}. Splits de aggregate; of verkort het interval.`,
    },
    payBack: (loads) =>
      loads === null
        ? 'Laden met een snapshot was niet eens sneller.'
        : `Ze allemaal schrijven is terugverdiend na ${number(loads)} keer laden.`,
    year: (time) => `Elk jaar afgesloten laadt de rekening in ${time}, zonder enige snapshot.`,
    agree: 'Alle manieren kwamen op hetzelfde saldo uit.',
    disagree: 'De manieren kwamen op verschillende saldo’s uit.',
  },
  split: {
    lead: 'Een werkplaatsjaar van 250 dagen met elk 21 events, twee keer opgeslagen: als één aggregate, en als één per dag. Dan slaan 20 medewerkers op, twee tegelijk, elk voor een andere dag.',
    start: 'Sla op en laad beide',
    caption: 'Eén aggregate per jaar, of één per dag',
    way: 'Aggregate',
    year: 'één per jaar',
    day: 'één per dag',
    replayed: 'Afgespeeld',
    time: 'Laden',
    conflicts: 'Conflicten',
    source: 'Mediaan van vijf keer laden van de laatste dag.',
  },
}
