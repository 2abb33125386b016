import type { MeasureKey, Standing } from '../measures.ts'
import type { MessageKind, NodeId, Work } from '../model/world.ts'
import type { CrashPoint, CrashStep } from '../state.ts'

const nodes: Readonly<Record<NodeId, string>> = {
  desk: 'Booking desk',
  planning: 'Workshop Planning',
  parts: 'Parts',
  payments: 'Payments',
}

const messages: Readonly<Record<MessageKind, string>> = {
  prepare: 'prepare',
  yes: 'yes',
  no: 'no',
  commit: 'commit',
  abort: 'abort',
  acknowledged: 'acknowledged',
  inquire: 'what was decided?',
  do: 'do',
  done: 'done',
  refused: 'refused',
  undo: 'take back',
  undone: 'taken back',
}

const works: Readonly<Record<Work['is'], string>> = {
  prepared: 'in doubt, row held',
  done: 'done',
  undone: 'taken back',
  refused: 'refused',
  aborted: 'aborted',
  buried: 'will never be done',
}

const standings: Readonly<Record<Standing, string>> = {
  confirmed: 'confirmed',
  refused: 'refused',
  underway: 'being booked',
  unknown: 'no record',
  turnedAway: 'turned away',
}

const measures: Readonly<Record<MeasureKey, string>> = {
  confirmed: 'Confirmed',
  refused: 'Refused',
  underway: 'Being booked',
  unknown: 'Without a record at the desk',
  turnedAway: 'Turned away: the desk was down',
  sent: 'Messages sent',
  held: 'Rows held now',
  heldFor: 'Rows were held for',
  waiting: 'Waiting for a row',
  doubts: 'In doubt',
  compensations: 'Compensations',
  halfDone: 'Bookings half done',
  broken: 'Bookings broken for good',
  dirty: 'Looks that saw what was undone',
}

const points: Readonly<Record<CrashPoint, string>> = {
  received: 'as it comes in',
  stored: 'stored, not answered',
  sentOne: 'one message sent',
}

const steps: Readonly<Record<CrashStep, string>> = {
  first: 'the first message',
  last: 'the deciding message',
}

/** Names of the things of the lab. */
export const stageWords = {
  nodes,
  messages,
  works,
  standings,
  measures,
  points,
  steps,
  title: 'A booking desk, three participants, and the messages between them',
  booking: (booking: number) => `Booking ${booking}`,
  token: (what: string, booking: number) => `${what} ${booking}`,
  left: (count: number) => `${count} left`,
  heldBy: (booking: number) => `row held by booking ${booking}`,
  waits: (count: number) => `${count} waiting`,
  decided: (count: number) => `${count} settled`,
  up: 'up',
  down: 'down',
  did: { planning: 'planned', parts: 'reserved', payments: 'paid' },
  undid: { planning: 'cancelled', parts: 'put back', payments: 'refunded' },
  entry: (booking: number, what: string) => `${booking}: ${what}`,
  none: '–',
  times: (what: string, count: number) => `${what}, ${count} times`,
  empty: 'Nobody has booked yet. Press “Book”, then Play.',
  bookings: 'Bookings at this moment',
  who: 'Booking',
  desk: 'The desk says',
  beside: (name: string) => `Beside it: ${name}`,
  seconds: (ms: number) => `${(ms / 1000).toFixed(1)} s`,
}

/** The same in Dutch. */
export const stageWordsNl: typeof stageWords = {
  nodes: {
    desk: 'Balie',
    planning: 'Werkplaatsplanning',
    parts: 'Onderdelen',
    payments: 'Betalingen',
  },
  messages: {
    prepare: 'prepare',
    yes: 'ja',
    no: 'nee',
    commit: 'commit',
    abort: 'abort',
    acknowledged: 'bevestigd',
    inquire: 'wat is er beslist?',
    do: 'doe',
    done: 'gedaan',
    refused: 'geweigerd',
    undo: 'draai terug',
    undone: 'teruggedraaid',
  },
  works: {
    prepared: 'in twijfel, rij vast',
    done: 'gedaan',
    undone: 'teruggedraaid',
    refused: 'geweigerd',
    aborted: 'afgebroken',
    buried: 'wordt nooit gedaan',
  },
  standings: {
    confirmed: 'bevestigd',
    refused: 'geweigerd',
    underway: 'wordt geboekt',
    unknown: 'geen aantekening',
    turnedAway: 'weggestuurd',
  },
  measures: {
    confirmed: 'Bevestigd',
    refused: 'Geweigerd',
    underway: 'Wordt geboekt',
    unknown: 'Zonder aantekening bij de balie',
    turnedAway: 'Weggestuurd: de balie was uit',
    sent: 'Berichten verstuurd',
    held: 'Rijen nu vastgehouden',
    heldFor: 'Rijen waren vastgehouden',
    waiting: 'Wacht op een rij',
    doubts: 'In twijfel',
    compensations: 'Compensaties',
    halfDone: 'Boekingen half gedaan',
    broken: 'Boekingen voorgoed kapot',
    dirty: 'Keer gezien wat werd teruggedraaid',
  },
  points: {
    received: 'bij binnenkomst',
    stored: 'opgeslagen, niet beantwoord',
    sentOne: 'één bericht verstuurd',
  },
  steps: {
    first: 'het eerste bericht',
    last: 'het beslissende bericht',
  },
  title: 'Een balie, drie deelnemers en de berichten ertussen',
  booking: (booking) => `Boeking ${booking}`,
  token: (what, booking) => `${what} ${booking}`,
  left: (count) => `${count} over`,
  heldBy: (booking) => `rij vast voor boeking ${booking}`,
  waits: (count) => `${count} wachtend`,
  decided: (count) => `${count} afgehandeld`,
  up: 'aan',
  down: 'uit',
  did: { planning: 'gepland', parts: 'gereserveerd', payments: 'betaald' },
  undid: { planning: 'geannuleerd', parts: 'teruggelegd', payments: 'terugbetaald' },
  entry: (booking, what) => `${booking}: ${what}`,
  none: '–',
  times: (what, count) => `${what}, ${count} keer`,
  empty: 'Er heeft nog niemand geboekt. Druk op “Boek”, en dan op Afspelen.',
  bookings: 'Boekingen op dit moment',
  who: 'Boeking',
  desk: 'De balie zegt',
  beside: (name) => `Ernaast: ${name}`,
  seconds: (ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`,
}
