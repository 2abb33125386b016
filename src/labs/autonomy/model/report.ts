import type { Chance } from '../../../kernel/index.ts'
import { customerId, customersAtFirst, firstCustomers, newsOf } from './facts.ts'

/** What reporting hears of a quarter: customers who move, invoices that are sent. Days count from 0, 30 a month. */
export type QuarterEvent =
  | {
      readonly is: 'CustomerMoved'
      readonly seq: number
      readonly day: number
      readonly customer: string
      readonly city: string
    }
  | {
      readonly is: 'InvoiceSent'
      readonly seq: number
      readonly day: number
      readonly customer: string
      readonly cents: number
    }

/** Revenue in cents by month (0 to 2) and city: keys are `month city`. */
export type Revenue = Readonly<Record<string, number>>

/** A report, what it cost the operational services to make, and how many of its figures are not the truth. */
export interface Report {
  readonly revenue: Revenue
  readonly queries: number
  readonly wrong: number
}

/** How a report is fed: by each event as it comes, by an ETL job at the end of each month, or by asking the owners. */
export type ReportFeed = 'events' | 'monthly' | 'ask'

const months = 3
const daysOfMonth = 30

/** Everything that happens in a quarter, in order; drawn by chance. */
export const quarterOf = (chance: Chance, count = 90): readonly QuarterEvent[] => {
  const customerAt = (place: number): number =>
    1 + Math.floor(chance.between(0, customersAtFirst, 'customer', place))
  return Array.from({ length: count }, (_, place): QuarterEvent => {
    const base = {
      seq: place + 1,
      day: Math.floor((place * months * daysOfMonth) / count),
      customer: customerId(customerAt(place)),
    }
    if (chance.happens(0.25, 'moves', place))
      return {
        ...base,
        is: 'CustomerMoved',
        city: newsOf('CustomerMoved', customerAt(place), place).city ?? '',
      }
    return {
      ...base,
      is: 'InvoiceSent',
      cents: 1850 * (1 + Math.floor(chance.between(0, 20, 'hours', place))),
    }
  })
}

const monthOf = (day: number): number => Math.floor(day / daysOfMonth)

const citiesAtFirst: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(firstCustomers).map(([id, row]) => [id, row.city ?? '']),
)

const add = (revenue: Revenue, key: string, cents: number): Revenue => ({
  ...revenue,
  [key]: (revenue[key] ?? 0) + cents,
})

/** A subscriber of its own: it knows each customer's city as of the invoice, takes each event once and asks nobody. */
export const reportOfEvents = (delivered: readonly QuarterEvent[]): Revenue => {
  let revenue: Revenue = {}
  const cities = { ...citiesAtFirst }
  let seen = 0
  for (const event of delivered) {
    if (event.seq <= seen) continue
    seen = event.seq
    if (event.is === 'CustomerMoved') cities[event.customer] = event.city
    else revenue = add(revenue, `${monthOf(event.day)} ${cities[event.customer] ?? ''}`, event.cents)
  }
  return revenue
}

/** The truth, another way: for each invoice, where its customer lived at that moment. */
export const revenueOracle = (quarter: readonly QuarterEvent[]): Revenue => {
  const cityAt = (customer: string, seq: number): string => {
    const move = quarter.findLast(
      (event) => event.is === 'CustomerMoved' && event.customer === customer && event.seq < seq,
    )
    return move?.is === 'CustomerMoved' ? move.city : (citiesAtFirst[customer] ?? '')
  }
  return quarter.reduce<Revenue>(
    (revenue, event) =>
      event.is === 'InvoiceSent'
        ? add(revenue, `${monthOf(event.day)} ${cityAt(event.customer, event.seq)}`, event.cents)
        : revenue,
    {},
  )
}

/** Joins invoices with the customers' cities as they are at the end of the month (ETL), or of the quarter (asking then). */
const reportOfState = (quarter: readonly QuarterEvent[], joinsAt: (month: number) => number): Revenue =>
  quarter.reduce<Revenue>((revenue, event) => {
    if (event.is !== 'InvoiceSent') return revenue
    const until = joinsAt(monthOf(event.day))
    const move = quarter.findLast(
      (one) => one.is === 'CustomerMoved' && one.customer === event.customer && one.day < until,
    )
    const city = move?.is === 'CustomerMoved' ? move.city : (citiesAtFirst[event.customer] ?? '')
    return add(revenue, `${monthOf(event.day)} ${city}`, event.cents)
  }, {})

/** Figures that differ between two reports. */
export const figuresOff = (one: Revenue, other: Revenue): number =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]).length

/** The report of a quarter by one way of feeding it; queries are those to operational services. */
export const reportBy = (feed: ReportFeed, quarter: readonly QuarterEvent[]): Report => {
  const truth = revenueOracle(quarter)
  const invoices = quarter.filter(({ is }) => is === 'InvoiceSent').length
  const reportWith = (revenue: Revenue, queries: number): Report => ({
    revenue,
    queries,
    wrong: figuresOff(revenue, truth),
  })
  switch (feed) {
    case 'events':
      return reportWith(reportOfEvents(quarter), 0)
    case 'monthly':
      // One query for the invoices and one for the customers, each month.
      return reportWith(
        reportOfState(quarter, (month) => (month + 1) * daysOfMonth),
        2 * months,
      )
    case 'ask':
      // One for the list, and one for the customer of each invoice.
      return reportWith(
        reportOfState(quarter, () => months * daysOfMonth),
        1 + invoices,
      )
  }
}
