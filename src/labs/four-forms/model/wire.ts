import type { MessageKind } from './lane.ts'

/** What a message of each kind says, as it would stand in JSON. The data is that of an example customer. */
const customer = {
  customerId: 'c-0017',
  name: 'Ann Bakker',
  address: 'Dorpsstraat 17',
  postalCode: '1234 AB',
  city: 'Amersfoort',
  telephoneNumber: '033-1234567',
  emailAddress: 'ann@example.org',
}

const head = { correlationId: 'move-0001', customerId: customer.customerId }

const texts: Readonly<Record<Exclude<MessageKind, 'history'>, object>> = {
  changed: { type: 'CustomerChanged', ...head },
  ask: { type: 'GetCustomer', ...head },
  answer: { type: 'Customer', correlationId: head.correlationId, ...customer },
  moved: { type: 'CustomerMoved', correlationId: head.correlationId, ...customer },
  entry: {
    type: 'CustomerMoved',
    position: 101,
    ...head,
    address: customer.address,
    postalCode: customer.postalCode,
    city: customer.city,
  },
  project: {
    type: 'CustomerMoved',
    ...head,
    address: customer.address,
    postalCode: customer.postalCode,
    city: customer.city,
  },
  touched: { type: 'LetterSent', ...head },
}

const lengthOf = (text: object): number => JSON.stringify(text).length

/** Length of a message in bytes; a history is as long as its entries. */
export const bytesOf = (is: MessageKind, entries = 0): number =>
  is === 'history' ? entries * lengthOf(texts.entry) : lengthOf(texts[is])
