import { defineWords } from '../../words/index.ts'
import { shapeWords, worldWords } from './shapeWords.ts'

const text = {
  heading: 'The visual language',
  lead: 'Every shape, state, control and colour in the theme at hand, so that it can be judged at a glance.',
  sections: {
    shapes: { title: 'Things', lead: 'What a person at the back of the room recognises without reading.' },
    world: {
      title: 'On stage',
      lead: 'Things, lines, messages, a boundary and a partition, under one time line.',
    },
    states: { title: 'States', lead: 'What happens to a thing shows in its outline, never in colour alone.' },
    colours: {
      title: 'Colours',
      lead: 'Contrast as computed from the tokens; text needs 4.5 : 1, lines need 3 : 1.',
    },
    controls: { title: 'Controls', lead: 'What people press, turn and fill in.' },
    panels: { title: 'Messages and data', lead: 'What the product says, and what it shows as evidence.' },
    type: { title: 'Type', lead: 'Inter for words, JetBrains Mono for data, figures of one width.' },
  },
  ...shapeWords,
  world: worldWords,
  families: {
    command: 'Command',
    event: 'Event',
    readmodel: 'Read model',
    aggregate: 'Aggregate',
    policy: 'Policy',
    external: 'External',
    neutral: 'Neutral',
    failure: 'Failure',
  },
  inkOnSurface: 'Ink on surface',
  lineOnPage: 'Line on page',
  contrast: (ratio: string) => `${ratio} : 1`,
  buttons: {
    primary: 'Start',
    command: 'Send RegisterCustomer',
    plain: 'Rebuild',
    quiet: 'Not now',
    danger: 'Drop',
    withIcon: 'Again',
    play: 'Play',
    pause: 'Pause',
  },
  fields: {
    name: 'Name',
    hint: 'As on the letter box',
    postalCode: 'Postal code',
    error: 'Needs four digits and two letters, for instance 3511 AB.',
    reason: 'Reason',
    reasons: ['moved away', 'does not pay', 'passed away'],
    closed: 'Customer id',
    delay: 'Delay',
    seconds: (seconds: number) => `${seconds.toFixed(1)} s`,
    events: 'Events',
    count: (events: number) => events.toLocaleString('en', { maximumFractionDigits: 0 }),
    pause: 'Pause the projection',
    live: 'Follow the log',
    fixed: 'Durable writes',
  },
  lamps: { good: 'up', warn: 'slow', bad: 'down', off: 'unknown' },
  tabs: { label: 'Evidence', log: 'Event log', tables: 'Tables' },
  banners: {
    info: { title: 'This tab follows another', text: 'What is sent there appears here.' },
    good: { title: 'Both stores are equal', text: '500 events, the same hash.' },
    warn: { title: 'The read model is behind', text: 'It has folded 488 of 500 events.' },
    error: {
      title: 'The append was refused',
      text: 'Expected version 3, but it is 4. Read it again and retry.',
    },
  },
  retry: 'Retry',
  callout: { title: 'Remember', text: 'An event is in the past tense: it cannot be refused any more.' },
  disclosure: { summary: 'Why is it behind?', text: 'A projection follows the log in its own time.' },
  empty: { title: 'No events yet', text: 'Send a command: what it changes is recorded here as an event.' },
  progress: { label: 'Loading a week at the garage', text: '312 of 500 events', unknown: 'Counting events' },
  meter: { label: 'Storage used', text: '3.2 of 10 MB' },
  dialog: { open: 'Open a dialog', title: 'A dialog', text: 'Focus stays inside until it closes.' },
  numbers: {
    append: 'The append took',
    source: 'from the start of the transaction to its commit',
    latency: 'the message was under way for',
    price: 'a gigabyte costs',
  },
  columns: { aggregateId: 'AggregateID', version: 'Version' },
  tableCaption: 'Aggregates',
  json: 'Event data',
  type: {
    display: 'Wind time back',
    title: 'Commands, events, projections',
    large: 'A command asks; an event tells what happened.',
    body: 'Between them stand two phases: first all rules are checked, then the event is made and stored.',
    small: 'Nothing on stage is smaller than 18 units.',
    tiny: 'Customer-jansen, third event',
    data: 'CustomerMoved  0123456789  { "city": "Utrecht" }',
  },
}

/** Texts of the gallery. */
export type GalleryText = typeof text

export const galleryWords = defineWords({ en: text })
