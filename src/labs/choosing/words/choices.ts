import { domains, gainsOf, type DomainId, type Gain, type PartId, type Style } from '../model/domains.ts'
import type { ForceId, FormId, Verdict } from '../model/forces.ts'
import { answerCost, operations, type OperationId, type Stance } from '../model/operations.ts'
import type { Gives, NeedId, Recommendation, TaskId } from '../model/products.ts'

const euros = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
})

const forms: Readonly<Record<FormId, string>> = {
  notification: 'Event notification',
  'state-transfer': 'Event-carried state transfer',
  'event-sourcing': 'Event sourcing',
  cqrs: 'CQRS',
}

const forces: Readonly<Record<ForceId, string>> = {
  decouple: 'Others have to hear that something happened, and the sender should not know them',
  ownerDown: 'Others have to go on working while the owner of the data is down',
  ownerLoad: 'Questions from others are most of the load on the owner',
  audit: 'Who changed what, when and why has to be answered years later',
  whatIf: 'Faults are hunted, and “what if” is asked, over what really happened',
  manyShapes: 'The same facts are wanted in three pictures or more',
  loadDiffers: 'There are a hundred times more reads than writes',
  wholeFlow: 'Somebody has to read the whole flow in one place',
  privacy: 'Personal data is spread as little as possible, and erased on request',
  newTeam: 'The team has not done this before, and the date is fixed',
  simple: 'Most of it is entering records and looking at them',
  seeAtOnce: 'Whoever writes has to see it in every list at once',
}

const verdicts: Readonly<Record<Verdict, string>> = {
  yes: 'yes',
  weigh: 'to be weighed',
  no: 'nothing asks for it',
}

const names: Readonly<
  Record<OperationId, { readonly name: string; readonly clash: string; readonly refusal: string }>
> = {
  lastStation: {
    name: 'Take the last free workstation',
    clash: 'two customers for one workstation: a loan car and an apology',
    refusal: 'the customer goes to another garage',
  },
  payDeposit: {
    name: 'Pay a deposit',
    clash: 'paid twice: a refund, and somebody on the phone',
    refusal: 'the customer tries again later',
  },
  lowerLift: {
    name: 'Lower the lift',
    clash: 'somebody is under the car',
    refusal: 'the mechanic waits',
  },
  seePlanning: {
    name: 'Look at the planning',
    clash: 'a look at a list of a minute ago',
    refusal: 'nobody in the garage knows what to do',
  },
  moveHouse: {
    name: 'Change an address',
    clash: 'one letter to the old address',
    refusal: 'the customer has to call again',
  },
  bookPart: {
    name: 'Reserve a part',
    clash: 'a job without its part: a courier',
    refusal: 'it is reserved after the cut',
  },
}

const domainNames: Readonly<Record<DomainId, string>> = {
  addressBook: 'Address book of customers',
  workshop: 'Workshop planning',
  priceList: 'Price list',
  partsSearch: 'Search for parts in the shop',
  invoices: 'Invoices',
}

const parts: Readonly<Record<PartId, string>> = {
  screen: 'screens',
  service: 'service',
  model: 'model',
  table: 'tables of the truth',
  commands: 'commands and their checks',
  commandModel: 'model of the changing side',
  bus: 'way from one side to the other',
  projection: 'projections',
  readStore: 'store to read from',
  queries: 'queries',
  lag: 'answer to “where is my change?”',
  rebuild: 'rebuilding of read models',
}

const gains: Readonly<Record<Gain, string>> = {
  rules: 'rules that a change must keep',
  views: 'different pictures of the same facts',
  load: 'far more reads than writes',
}

const styles: Readonly<Record<Style, string>> = { crud: 'CRUD', cqrs: 'CQRS' }

const needs: Readonly<Record<NeedId, string>> = {
  persistence: 'Keep events, in order, each under an expected version',
  subscriptions: 'Tell others, who go on where they were after a restart',
  projections: 'Keep read models, and build them anew while people work',
  aggregations: 'Sums over windows of time, also of events that come late',
  patterns: 'Find patterns over several events (complex event processing)',
  operations: 'A console, back-ups and meters for those on duty',
}

const needsShort: Readonly<Record<NeedId, string>> = {
  persistence: 'Events',
  subscriptions: 'Telling',
  projections: 'Read models',
  aggregations: 'Sums',
  patterns: 'Patterns',
  operations: 'Duty',
}

const tasks: Readonly<Record<TaskId, string>> = {
  schema: 'two tables and their index',
  expected: 'the check of the expected version',
  checkpoints: 'checkpoints that survive a crash',
  gaps: 'gaps: positions that are reserved and not yet there',
  order: 'order, also with several readers',
  rebuild: 'rebuilding aside, comparing, switching over',
  duplicates: 'events that are delivered twice',
  lagMeter: 'a meter of the lag, and an alarm',
  windows: 'windows of time, and when they close',
  lateEvents: 'events that come after their window',
  timers: 'timers that survive a restart',
  partialMatches: 'patterns that are half found, kept and forgotten',
  console: 'a console to look at streams',
  backup: 'back-ups, and restores that were tried',
}

const recommendations: Readonly<Record<Recommendation, string>> = {
  none: 'No need is ticked, so there is nothing to recommend yet.',
  custom: 'Custom built is fine: a store that only keeps events is small.',
  product: 'Look at a product: what you would build is dearer than it looks.',
}

const gives: Readonly<Record<Gives, string>> = { yes: 'yes', partly: 'partly', no: 'no' }

const stances: Readonly<Record<Stance, string>> = { cp: 'refuse (CP)', ap: 'answer (AP)' }

/** What can be chosen, and why. */
export const choices = {
  forms,
  forces,
  verdicts,
  operations: names,
  stances,
  operationReason: (id: OperationId, chance: number) =>
    `A clash costs ${euros.format(operations[id].clash)} with a chance of ${Math.round(chance * 100)} %, so ${euros.format(answerCost(id, chance))} on average; a refusal costs ${euros.format(operations[id].refusal)}`,
  domains: domainNames,
  domainReason: (id: DomainId): string => {
    const found = gainsOf(id).map((gain) => gains[gain])
    return found.length === 0
      ? 'Nothing in it asks for two sides: Fowler says that for most systems CQRS adds risky complexity, and Microsoft’s guide keeps it for bounded contexts where it pays'
      : `It has ${found.join(', ')}; ${domains[id].views} pictures, ${domains[id].rules} rules, ${domains[id].readsPerWrite} reads for each write`
  },
  parts,
  styles,
  needs,
  needsShort,
  tasks,
  recommendations,
  gives,
}
