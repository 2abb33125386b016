import type {
  groupsOfMeasures,
  measureWords,
  moments,
  panels,
  partNames,
  sliders,
  stationNames,
  tables,
} from './panels.ts'

export const slidersNl: typeof sliders = {
  reads: { label: 'Lezen', text: (value) => `${value}/s` },
  writes: { label: 'Schrijven', text: (value) => `${value}/s` },
  commandInstances: { label: 'Instanties voor schrijven', text: String },
  queryInstances: { label: 'Instanties voor lezen', text: String },
  delay: { label: 'Event onderweg', text: (value) => `${value} ms` },
}

export const stationNamesNl: typeof stationNames = {
  service: 'Gemengd model',
  command: 'Commandmodel',
  query: 'Querymodel',
  database: 'Database of write store',
  readStore: 'Read stores',
  projector: 'Projector',
  notifications: 'Notifications',
  invoicing: 'Invoicing',
  ownCopy: 'Eigen kopieën',
}

export const partNamesNl: typeof partNames = {
  service: 'Instanties van de dienst',
  commandService: 'Instanties voor commands',
  queryService: 'Instanties voor queries',
  database: 'Database',
  eventStore: 'Event store',
  broker: 'Broker',
  projector: 'Projector',
  readStore: 'Read stores',
  subscribers: 'Abonnees',
}

export const panelsNl: typeof panels = {
  tabs: {
    label: 'Bewijs',
    measures: 'Uitkomsten',
    forms: 'Alle zes',
    queues: 'Wachtrijen',
    price: 'Prijs',
    log: 'Log',
    eventLog: 'Event log',
  },
  stepper: 'Vormen van het plaatje',
  advice: 'Heb ik het nodig?',
  fresh: 'Begin opnieuw',
  share: 'Delen',
  sliders: 'Belasting',
  pool: (count) => `Eén pool: ${count} instanties bedienen beide`,
  simulated:
    'Gesimuleerd met aangenomen bedieningstijden; 20 seconden van één seed, de eerste 2 niet meegerekend.',
  against: (name) => `Pijlen vergelijken met de vorm ervoor, “${name}”, onder dezelfde belasting.`,
  first: 'De eerste vorm: nog niets om mee te vergelijken.',
  noChange: 'gelijk',
  overload: 'Er komt meer aan dan bediend kan worden: de rij groeit zolang de film loopt.',
  drop: {
    button: 'Gooi de read stores weg',
    back: 'Neem terug',
    say: (events, took) => `Herbouwd tot v${events} in ${took}`,
    unfinished: 'Niet herbouwd als de film eindigt',
  },
  legend: {
    title: 'Wat er beweegt',
    read: 'vraag',
    write: 'wijziging',
    answer: 'antwoord',
    event: 'event',
    partner: 'vraag van een ander domein',
  },
}

export const measureWordsNl: typeof measureWords = {
  readMean: {
    label: 'Lezen, gemiddeld',
    source: 'Van vraag tot antwoord, alleen mensen, in de gespeelde film.',
  },
  readP95: { label: 'Lezen, p95', source: '95 van de 100 keer lezen kreeg binnen deze tijd antwoord.' },
  writeMean: { label: 'Schrijven, gemiddeld', source: 'Van command tot antwoord, in de gespeelde film.' },
  writeP95: {
    label: 'Schrijven, p95',
    source: '95 van de 100 keer schrijven kreeg binnen deze tijd antwoord.',
  },
  throughput: { label: 'Doorvoer', source: 'Antwoorden per seconde, lezen en schrijven.' },
  utilisation: { label: 'Drukste deel', source: 'Aandeel van de tijd dat zijn werkers bezig waren.' },
  staleness: {
    label: 'Achterstand, gemiddeld',
    source: 'Van het opslaan van een wijziging tot ze aan de leeskant te zien is.',
  },
  staleReads: {
    label: 'Oude gegevens gelezen',
    source: 'Lezers die antwoord kregen terwijl een opgeslagen wijziging nog niet te zien was.',
  },
  cost: {
    label: 'Kosten',
    source: 'Eenheden per uur uit de prijslijst onder “Prijs”, die is aangenomen.',
  },
  parts: {
    label: 'Onderdelen',
    source: 'Soorten dingen om te bouwen, te draaien en te bewaken, geteld in het plaatje.',
  },
  change: {
    label: 'Samen wijzigen',
    source: 'Delen die samen moeten wijzigen als een lijst een kolom erbij krijgt, geteld in het plaatje.',
  },
  stop: {
    label: 'Samen stilstaan',
    source: 'Hoeveel van twee andere domeinen niet kunnen werken terwijl dit uit is, geteld in het plaatje.',
  },
}

export const groupsOfMeasuresNl: typeof groupsOfMeasures = {
  latency: 'Latency',
  work: 'Doorvoer en belasting',
  freshness: 'Achterstand',
  price: 'Kosten en koppeling',
}

export const tablesNl: typeof tables = {
  station: 'Deel',
  work: 'Werkers',
  load: 'Bezig',
  wait: 'Wachten',
  formula: 'Formule',
  never: 'komt nooit tot rust',
  form: 'Vorm',
  reads: 'Lezen',
  writes: 'Schrijven',
  stale: 'Verouderd',
  cost: 'Kosten',
  parts: 'Delen',
  queuesCaption: 'Wachtrijen: de gespeelde film naast de gesloten vorm',
  formsCaption: 'Alle zes vormen onder dezelfde belasting en hetzelfde geluk',
  queuesSay:
    'Elk deel is één rij voor gelijke werkers (M/M/c), met de gemiddelde tijd van een dienst aangenomen. “Wachten” is in deze film gespeeld; “formule” is het gemiddelde wachten dat Erlang C voor altijd geeft. Ze verschillen zoals 20 seconden verschillen van altijd.',
  formsSay: 'Gemiddelde tijden. Dezelfde aankomsten en hetzelfde geluk in elk.',
  playing: 'De andere vormen worden gespeeld…',
  item: 'Wat draait',
  count: 'Aantal',
  each: 'Per stuk',
  sum: 'Eenheden/u',
  total: 'Samen',
  priceCaption: 'Wat draait, en wat het per uur kost',
  priceSay: 'Aangenomen prijslijst: een eenheid is één instantie van een dienst gedurende een uur.',
  gains: 'Wat deze vorm geeft',
  costs: 'Wat het kost behalve geld',
  logCaption: 'Wat je wijzigde, als events in de store',
  logSay: (stream) => `Stream ${stream}`,
  logEmpty:
    'Nog niets. Verschuif een schuif: elke wijziging wordt een event, en een herlading vindt die terug.',
  order: 'Nr.',
  type: 'Event',
  data: 'Gegevens',
}

export const momentsNl: typeof moments = {
  asked: {
    read: 'er wordt gelezen',
    partner: 'een ander domein vraagt',
    write: 'er wordt een wijziging gestuurd',
  },
  reached: (who, where) => `${who} bereikt ${where}`,
  served: (who, where) => `${where} is klaar met ${who}`,
  answered: (who) => `${who} heeft antwoord`,
  opened: 'de film begint',
  dropped: 'De read stores worden weggegooid',
  who: (kind, number) => `${kind} ${number}`,
  kinds: {
    read: 'vraag',
    partner: 'vraag',
    write: 'wijziging',
    toReadStore: 'event',
    toNotifications: 'event',
    toInvoicing: 'event',
  },
  measuring: 'Hier begint het meten',
  jam: (where) => `Tien wachten bij: ${where}`,
}
