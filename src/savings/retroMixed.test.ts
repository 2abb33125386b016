import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cents,
  correctionDue,
  lectureLedger,
  retroAccount,
  retroStateOf,
  totals,
  type RetroCommand,
  type SavingsEvent,
} from './index.ts'

const accountId = 'mixed'

/** Something that the learner does; facts belong to a month from 0 (April 2017) on. */
type Deed =
  | { readonly is: 'go-on' }
  | { readonly is: 'late'; readonly amount: number; readonly day: number }
  | { readonly is: 'wrong-premium'; readonly month: number }
  | { readonly is: 'rate'; readonly basisPoints: number; readonly day: number }
  | { readonly is: 'pay-out'; readonly amount: number }
  | { readonly is: 'correct' }

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.constant<Deed>({ is: 'go-on' }),
    fc.record({
      is: fc.constant('late' as const),
      amount: fc.integer({ min: 1, max: 500_000 }),
      day: fc.nat(149),
    }),
    fc.record({ is: fc.constant('wrong-premium' as const), month: fc.integer({ min: 5, max: 8 }) }),
    fc.record({ is: fc.constant('rate' as const), basisPoints: fc.nat(1_000), day: fc.nat(149) }),
    fc.record({ is: fc.constant('pay-out' as const), amount: fc.integer({ min: 1, max: 20_000 }) }),
    fc.constant<Deed>({ is: 'correct' }),
  ),
  { maxLength: 12 },
)

const dayOf = (number: number): string =>
  new Date(Date.UTC(2017, 3, 1) + number * 86_400_000).toISOString().slice(0, 10)

/** What the calendar is told: no events, no order in which things came to light but that of the rates. */
interface Facts {
  readonly deposits: Map<string, bigint>
  readonly skipped: Set<string>
  readonly rates: { readonly from: string; readonly basisPoints: number }[]
}

/** Bigint cents, day by day; premiums and interest only up to what the bank has come to. */
const calendar = ({ deposits, skipped, rates }: Facts, until: string): bigint => {
  let balance = 0n
  for (let number = 0; dayOf(number) <= until; number += 1) {
    const day = dayOf(number)
    if (number === 0) balance += 100_000n
    else if (day.endsWith('-01') && !skipped.has(day)) balance += 15_000n
    balance += deposits.get(day) ?? 0n
    if (!day.endsWith('-28')) continue
    const known = rates.filter(({ from }) => from <= day)
    const latest = known.toSorted((one, other) =>
      one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
    )
    const rate = BigInt(latest.at(-1)?.basisPoints ?? 100)
    const doubled = 2n * balance * rate + 10_000n
    balance += doubled >= 0n ? doubled / 20_000n : -((-doubled + 19_999n) / 20_000n)
  }
  return balance
}

const nextRegular = (today: string): string => {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const next = day < 28 ? Date.UTC(year, month - 1, 28) : Date.UTC(year, month, 1)
  return new Date(next).toISOString().slice(0, 10)
}

const add = (deposits: Map<string, bigint>, day: string, amount: bigint): void => {
  deposits.set(day, (deposits.get(day) ?? 0n) + amount)
}

/** Does it all to a ledger by commands, and tells the calendar only the facts. */
const play = (script: readonly Deed[]) => {
  const events: SavingsEvent[] = [...lectureLedger()]
  const facts: Facts = { deposits: new Map(), skipped: new Set(), rates: [] }
  let today = '2017-08-28'
  const send = (command: RetroCommand): boolean => {
    const state = retroStateOf(events)
    if (retroAccount.checks(state, command).some(({ holds }) => !holds)) return false
    for (const event of retroAccount.execute(state, command))
      events.push({ ...event, eventId: `stored-${events.length}` })
    return true
  }
  const commandOf = (deed: Deed, date: string): RetroCommand => {
    switch (deed.is) {
      case 'go-on': {
        const due = nextRegular(today)
        return { type: due.endsWith('-28') ? 'PayInterest' : 'CollectPremium', accountId, date: due }
      }
      case 'late':
        return {
          type: 'BookRetroPayment',
          accountId,
          date,
          amount: cents(deed.amount),
          paidOn: dayOf(deed.day),
        }
      case 'wrong-premium': {
        const wrong = `2017-0${deed.month}-01`
        const premium = events.find(
          ({ eventType, eventData }) => eventType === 'PremiumReceived' && eventData.date === wrong,
        )
        return { type: 'ReverseBooking', accountId, date, reverses: premium?.eventId ?? '', reason: 'wrong' }
      }
      case 'rate':
        return {
          type: 'ChangeInterestRate',
          accountId,
          date,
          from: dayOf(deed.day),
          basisPoints: deed.basisPoints,
        }
      case 'pay-out':
        return { type: 'PayOut', accountId, date, amount: cents(deed.amount) }
      case 'correct':
        return { type: 'BookRetroCorrection', accountId, date }
    }
  }
  for (const deed of script) {
    const date = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
    if (!send(commandOf(deed, date))) continue
    if (deed.is === 'go-on') today = nextRegular(today)
    if (deed.is === 'late') add(facts.deposits, dayOf(deed.day), BigInt(deed.amount))
    if (deed.is === 'wrong-premium') facts.skipped.add(`2017-0${deed.month}-01`)
    if (deed.is === 'rate') facts.rates.push({ from: dayOf(deed.day), basisPoints: deed.basisPoints })
    if (deed.is === 'pay-out') add(facts.deposits, date, -BigInt(deed.amount))
  }
  send({ type: 'BookRetroCorrection', accountId, date: events.at(-1)?.eventData.date ?? today })
  return { events, facts, today, last: events.at(-1)?.eventData.date ?? today }
}

const endsWithCalendar = (forget: (facts: Facts) => Facts = (facts) => facts): void =>
  fc.assert(
    fc.property(deeds, (script) => {
      const { events, facts, last } = play(script)
      expect(BigInt(totals(events).at(-1)?.total ?? 0)).toBe(calendar(forget(facts), last))
      expect(correctionDue(events)).toMatchObject({ amount: 0, months: [] })
      expect(events.slice(0, 11)).toEqual(lectureLedger())
    }),
    { numRuns: 500 },
  )

describe('late payments, wrong premiums, other rates and payouts, in any order', () => {
  it('end, once corrected, where a calendar of bigints ends', () => {
    endsWithCalendar()
  })

  it('would not, if a rate of the past were forgotten', () => {
    expect(() => endsWithCalendar((facts) => ({ ...facts, rates: [] }))).toThrow()
  })

  it('would not, if the interest on a wrong premium stayed', () => {
    expect(() => endsWithCalendar((facts) => ({ ...facts, skipped: new Set() }))).toThrow()
  })
})
