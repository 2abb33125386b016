/** Names of things and states, and how a thing is recognised. */
export const shapeWords = {
  statesTitle: 'Eleven things, each in six states',
  states: {
    idle: 'idle',
    active: 'active',
    done: 'done',
    failed: 'failed',
    dimmed: 'dimmed',
    selected: 'selected',
  },
  things: {
    client: {
      name: 'Client',
      about: 'A circle with a person. Its name stands below.',
      example: 'Front desk',
    },
    command: {
      name: 'Command',
      about: 'Blue, points to the right. Imperative: it asks.',
      example: 'RegisterCustomer',
    },
    aggregate: {
      name: 'Aggregate',
      about: 'A yellow card with its version. A noun: it decides.',
      example: 'WorkshopPlanning',
    },
    event: {
      name: 'Event',
      about: 'An orange note with a folded corner. Past tense: it happened.',
      example: 'CustomerRegistered',
    },
    store: { name: 'Event store', about: 'A cylinder of rows, one on the other.', example: 'Event store' },
    broker: {
      name: 'Broker, bus',
      about: 'A horizontal pipe: what goes in comes out.',
      example: 'Message bus',
    },
    policy: {
      name: 'Policy, saga',
      about: 'A lilac hexagon: whenever this, then that.',
      example: 'Whenever moved, then write',
    },
    readmodel: {
      name: 'Read model, query',
      about: 'A small green table with a header. A plural noun.',
      example: 'Customers',
    },
    service: { name: 'Service, node', about: 'A plain slab with a lamp and a word.', example: 'Invoicing' },
    external: { name: 'External system', about: 'A pink card with a cut corner.', example: 'Mail gateway' },
    failure: {
      name: 'Failure',
      about: 'Red, a broken outline and a cross, with the error in words.',
      example: 'Connection refused',
    },
  },
} as const

/** Texts of the story on the stage. */
export const worldWords = {
  title: 'A customer registers; the letter does not get through',
  time: (now: number) => `${now} ms`,
  context: 'Customer management',
  desk: 'Front desk',
  service: 'Customer service',
  up: 'up',
  store: 'Event store',
  bus: 'Message bus',
  customers: 'Customers',
  behind: '3 events behind',
  policy: 'Whenever registered, then welcome',
  mail: 'Mail gateway',
  refused: 'Connection refused',
  send: 'send',
  append: 'append',
  follow: 'follow',
  query: 'query',
  partition: 'partition',
  note: 'eventually consistent',
  command: 'RegisterCustomer',
  event: 'CustomerRegistered',
  letter: 'SendLetter',
}
