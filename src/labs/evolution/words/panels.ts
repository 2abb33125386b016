import type { PartId } from '../architecture/bill.ts'
import type { StationId } from '../architecture/architecture.ts'
import type { SliderName } from '../run/settings.ts'

interface SliderWords {
  readonly label: string
  readonly text: (value: number) => string
}

const times = (value: number): string => `${value} ms`

export const sliders: Readonly<Record<SliderName, SliderWords>> = {
  reads: { label: 'Reads', text: (value) => `${value}/s` },
  writes: { label: 'Writes', text: (value) => `${value}/s` },
  commandInstances: { label: 'Write instances', text: String },
  queryInstances: { label: 'Read instances', text: String },
  delay: { label: 'Event under way', text: times },
}

export const stationNames: Readonly<Record<StationId, string>> = {
  service: 'Mixed model',
  command: 'Command model',
  query: 'Query model',
  database: 'Database or write store',
  readStore: 'Read stores',
  projector: 'Projector',
  notifications: 'Notifications',
  invoicing: 'Invoicing',
  ownCopy: 'Own copies',
}

export const partNames: Readonly<Record<PartId, string>> = {
  service: 'Service instances',
  commandService: 'Command instances',
  queryService: 'Query instances',
  database: 'Database',
  eventStore: 'Event store',
  broker: 'Broker',
  projector: 'Projector',
  readStore: 'Read stores',
  subscribers: 'Subscribers',
}

export const panels = {
  tabs: {
    label: 'Evidence',
    measures: 'Results',
    forms: 'All six',
    queues: 'Queues',
    price: 'Price',
    log: 'Log',
    eventLog: 'Event log',
  },
  stepper: 'Forms of the picture',
  advice: 'Do I need it?',
  fresh: 'Begin again',
  share: 'Share',
  sliders: 'Workload',
  pool: (count: number) => `One pool: ${count} instances serve both`,
  simulated: 'Simulated with assumed service times; 20 seconds of one seed, the first 2 left out.',
  against: (name: string) => `Arrows compare with the form before, “${name}”, under the same load.`,
  first: 'The first form: nothing to compare with yet.',
  noChange: 'same',
  overload: 'More arrives than can be served: the queue grows as long as the film runs.',
  drop: {
    button: 'Drop the read stores',
    back: 'Take back',
    say: (events: number, took: string) => `Rebuilt to v${events} in ${took}`,
    unfinished: 'Not rebuilt when the film ends',
  },
  legend: {
    title: 'What moves',
    read: 'question',
    write: 'change',
    answer: 'answer',
    event: 'event',
    partner: 'question of another domain',
  },
}

export const measureWords = {
  readMean: { label: 'Read, mean', source: 'From question to answer, people only, in the played film.' },
  readP95: { label: 'Read, p95', source: '95 of 100 reads were answered within this time.' },
  writeMean: { label: 'Write, mean', source: 'From command to answer, in the played film.' },
  writeP95: { label: 'Write, p95', source: '95 of 100 writes were answered within this time.' },
  throughput: { label: 'Throughput', source: 'Answers a second, reads and writes.' },
  utilisation: { label: 'Busiest part', source: 'Share of its workers’ time that was busy.' },
  staleness: {
    label: 'Staleness, mean',
    source: 'From a change being stored to its being shown on the read side.',
  },
  staleReads: {
    label: 'Reads of old data',
    source: 'Reads answered while any stored change was not shown yet.',
  },
  cost: { label: 'Cost', source: 'Units an hour from the price list under “Price”, which is assumed.' },
  parts: {
    label: 'Moving parts',
    source: 'Kinds of things to build, run and watch, counted in the picture.',
  },
  change: {
    label: 'Change together',
    source: 'Parts that have to change together when a list gets another column, counted in the picture.',
  },
  stop: {
    label: 'Stop together',
    source: 'Of two other domains, how many cannot work while this one is down, counted in the picture.',
  },
}

/** A measure on screen. */
export type MeasureId = keyof typeof measureWords

export const groupsOfMeasures = {
  latency: 'Latency',
  work: 'Throughput and load',
  freshness: 'Staleness',
  price: 'Cost and coupling',
}

export const tables = {
  station: 'Part',
  work: 'Workers',
  load: 'Busy',
  wait: 'Wait',
  formula: 'Formula',
  never: 'never settles',
  form: 'Form',
  reads: 'Reads',
  writes: 'Writes',
  stale: 'Stale',
  cost: 'Cost',
  parts: 'Parts',
  queuesCaption: 'Queues: the played film beside the closed form',
  formsCaption: 'All six forms under the same load and the same luck',
  queuesSay:
    'Each part is one queue before equal workers (M/M/c), with the mean time of a service assumed. “Wait” is played in this film; “formula” is the mean wait that Erlang C gives for ever. They differ as 20 seconds differ from for ever.',
  formsSay: 'Mean times. The same arrivals and the same luck in each.',
  playing: 'Playing the other forms…',
  item: 'What runs',
  count: 'Number',
  each: 'Each',
  sum: 'Units/h',
  total: 'Together',
  priceCaption: 'What runs, and what it costs an hour',
  priceSay: 'Assumed price list: a unit is one instance of a service for an hour.',
  gains: 'What this form gives',
  costs: 'What it costs beside money',
  logCaption: 'What you changed, as events in the store',
  logSay: (stream: string) => `Stream ${stream}`,
  logEmpty: 'Nothing yet. Move a slider: each change becomes an event, and a reload finds it again.',
  order: 'No.',
  type: 'Event',
  data: 'Data',
}

export const chapter = 'CQRS'
export const title = 'From SOA to CQRS'

export const moments = {
  asked: { read: 'a read is asked', partner: 'another domain asks', write: 'a change is sent' },
  reached: (who: string, where: string) => `${who} reaches ${where}`,
  served: (who: string, where: string) => `${where} is done with ${who}`,
  answered: (who: string) => `${who} has its answer`,
  opened: 'the film begins',
  dropped: 'The read stores are thrown away',
  who: (kind: string, number: number) => `${kind} ${number}`,
  kinds: {
    read: 'read',
    partner: 'read',
    write: 'change',
    toReadStore: 'event',
    toNotifications: 'event',
    toInvoicing: 'event',
  },
  measuring: 'Measuring begins here',
  jam: (where: string) => `Ten wait at: ${where}`,
}
