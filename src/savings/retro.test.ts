import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cents,
  correctionDue,
  formatEuro,
  formatRate,
  lectureAccountId as accountId,
  lectureLedger,
  rateOn,
  retroAccount,
  retroStateOf,
  totals,
  trueHistory,
  type RetroCommand,
  type SavingsEvent,
} from './index.ts'
import { afterCommands } from './retroHarness.ts'

const today = '2017-08-29'

const late = (amount: number, paidOn: string, date = today): RetroCommand => ({
  type: 'BookRetroPayment',
  accountId,
  date,
  amount: cents(amount),
  paidOn,
})

const correct = (date = today): RetroCommand => ({ type: 'BookRetroCorrection', accountId, date })
const premium = (date: string): RetroCommand => ({ type: 'CollectPremium', accountId, date })
const interest = (date: string): RetroCommand => ({ type: 'PayInterest', accountId, date })

const finalOf = (events: readonly SavingsEvent[]): string =>
  formatEuro(totals(events).at(-1)?.total ?? cents(-1))

const broken = (
  command: RetroCommand,
  ledger: readonly SavingsEvent[] = lectureLedger(),
): readonly string[] =>
  retroAccount
    .checks(retroStateOf(ledger), command)
    .filter(({ holds }) => !holds)
    .map(({ rule }) => rule)

const firstPremium = lectureLedger().find(({ eventType }) => eventType === 'PremiumReceived')?.eventId ?? ''

describe('an account that looks back', () => {
  it('is short of € 515,15 when € 500 of 11 June come to light, and of € 15,15 once these are booked', () => {
    const booked = afterCommands(lectureLedger(), [late(50_000, '2017-06-11')])
    expect(finalOf(booked)).toBe('€ 2.166,17')
    const due = correctionDue(booked)
    expect(formatEuro(due.amount)).toBe('€ 15,15')
    expect(due.since).toBe('2017-06-11')
    expect(due.months.map(({ date, amount }) => [date, amount])).toEqual([
      ['2017-06-28', 500],
      ['2017-07-28', 505],
      ['2017-08-28', 510],
    ])
  })

  it('goes on rightly after the correction, and is short of € 15,30 on 28 September without', () => {
    const booked = afterCommands(lectureLedger(), [late(50_000, '2017-06-11')])
    const later = [premium('2017-09-01'), interest('2017-09-28')]
    const right = afterCommands(booked, [correct(), ...later])
    expect(finalOf(right)).toBe('€ 2.354,63')
    expect(correctionDue(right)).toMatchObject({ amount: 0, months: [] })
    const wrong = afterCommands(booked, later)
    expect(finalOf(wrong)).toBe('€ 2.339,33')
    expect(formatEuro(correctionDue(wrong).amount)).toBe('€ 15,30')
    expect(finalOf(afterCommands(wrong, [correct('2017-09-28')]))).toBe('€ 2.354,63')
  })

  it.each([
    ['2017-06-29', '€ 10,05'],
    ['2017-06-28', '€ 15,15'],
    ['2017-08-28', '€ 5,00'],
    ['2017-04-01', '€ 25,50'],
  ])('owes for a payment of € 500 on %s a correction of %s', (paidOn, owed) => {
    expect(formatEuro(correctionDue(afterCommands(lectureLedger(), [late(50_000, paidOn)])).amount)).toBe(
      owed,
    )
  })

  it('takes back the interest on a premium that was wrong', () => {
    const reverse = {
      type: 'ReverseBooking',
      accountId,
      date: today,
      reverses: firstPremium,
      reason: 'twice',
    } as const
    const reversed = afterCommands(lectureLedger(), [reverse])
    expect(correctionDue(reversed)).toMatchObject({ amount: -610, since: '2017-05-01' })
    expect(finalOf(afterCommands(reversed, [correct()]))).toBe('€ 1.510,07')
  })

  it('takes another rate for the past, and keeps it from then on', () => {
    const change = {
      type: 'ChangeInterestRate',
      accountId,
      date: today,
      from: '2017-06-01',
      basisPoints: 125,
    } as const
    const changed = afterCommands(lectureLedger(), [change])
    expect(correctionDue(changed).months.map(({ date }) => date)).toEqual([
      '2017-06-28',
      '2017-07-28',
      '2017-08-28',
    ])
    const on = afterCommands(changed, [correct(), premium('2017-09-01'), interest('2017-09-28')])
    expect(correctionDue(on).amount).toBe(0)
    expect(rateOn([change], '2017-05-31')).toBe(100)
    expect([formatRate(125), formatRate(100), formatRate(110)]).toEqual(['1,25 %', '1 %', '1,1 %'])
  })

  it('leaves what was paid out as it is', () => {
    const out: RetroCommand = { type: 'PayOut', accountId, date: today, amount: cents(160_000) }
    const ledger = afterCommands(lectureLedger(), [out])
    expect(correctionDue(ledger).amount).toBe(0)
    const row = trueHistory(ledger).find(({ eventType }) => eventType === 'PaidOut')
    expect(row).toMatchObject({ amount: -160_000, booked: -160_000 })
    expect(broken({ ...out, amount: cents(170_000) })).toEqual(['PayOutMustBeCovered'])
  })

  it('refuses, with a reason, what cannot be', () => {
    expect(broken(late(50_000, '2017-03-31'))).toEqual(['NothingCountsBeforeTheOpening'])
    expect(broken(late(50_000, today))).toEqual(['WhatIsLateMustBePast'])
    expect(broken(late(50_000, '2017-06-31'))).toEqual(['DateMustExist'])
    expect(broken(late(0, '2017-06-11'))).toEqual(['AmountMustBeMoreThanNothing'])
    expect(broken(late(-1, '2017-06-11'))).toEqual(['AmountMustBeMoreThanNothing'])
    expect(broken(late(50_000, '2017-06-11', '2017-08-27'))).toEqual(['BookingMustNotBeBeforeTheLastOne'])
    expect(broken(correct())).toEqual(['CorrectionMustBeDue'])
    expect(
      broken({ type: 'ChangeInterestRate', accountId, date: today, from: '2017-06-01', basisPoints: 1.5 }),
    ).toEqual(['RateMustBeInRange'])
  })
})

/** A second algorithm, in whole bigint cents: walks the calendar day by day and knows no events. */
const balanceByCalendar = (deposits: ReadonlyMap<string, bigint>, until: string): bigint => {
  let balance = 0n
  for (let time = Date.UTC(2017, 3, 1); ; time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    if (day > until) return balance
    const [, month, date] = day.split('-')
    if (date === '01') balance += month === '04' ? 100_000n : 15_000n
    balance += deposits.get(day) ?? 0n
    if (date === '28') balance += (balance + 50n) / 100n
  }
}

const dayOf = (number: number): string =>
  new Date(Date.UTC(2017, 3, 1) + number * 86_400_000).toISOString().slice(0, 10)

/** 150 days from 01-04 to 28-08. */
const lateOnes = fc.record({
  amount: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 100_000_000 })),
  paidOn: fc.nat(149).map(dayOf),
})

const bothAgree = (due: (events: readonly SavingsEvent[]) => number): void =>
  fc.assert(
    fc.property(lateOnes, ({ amount, paidOn }) => {
      const deposits = new Map([[paidOn, BigInt(amount)]])
      const owed = balanceByCalendar(deposits, today) - balanceByCalendar(new Map(), today) - BigInt(amount)
      const event: SavingsEvent = {
        eventType: 'RetroPaymentReceived',
        eventData: { amount: cents(amount), date: today, paidOn },
      }
      expect(BigInt(due([...lectureLedger(), event]))).toBe(owed)
    }),
    { numRuns: 2_000, examples: [[{ amount: 50_000, paidOn: '2017-06-11' }]] },
  )

describe('2,000 random late payments', () => {
  it('are corrected as a calendar of bigints would have it', () => {
    bothAgree((events) => correctionDue(events).amount)
  })

  it('would not be, if old interest were copied', () => {
    expect(() =>
      bothAgree(
        (events) => (trueHistory(events, 'copied').at(-1)?.total ?? 0) - (totals(events).at(-1)?.total ?? 0),
      ),
    ).toThrow()
  })

  it('end, several of them, where the calendar ends, whatever the order in which they come to light', () => {
    fc.assert(
      fc.property(fc.array(lateOnes, { minLength: 1, maxLength: 5 }), fc.boolean(), (all, atOnce) => {
        const commands = all.flatMap(({ amount, paidOn }) => [
          late(amount, paidOn),
          ...(atOnce ? [] : [correct()]),
        ])
        let ledger = lectureLedger() as readonly SavingsEvent[]
        for (const command of [...commands, correct()])
          if (broken(command, ledger).length === 0) ledger = afterCommands(ledger, [command])
        const deposits = new Map<string, bigint>()
        for (const { amount, paidOn } of all)
          deposits.set(paidOn, (deposits.get(paidOn) ?? 0n) + BigInt(amount))
        expect(BigInt(totals(ledger).at(-1)?.total ?? 0)).toBe(balanceByCalendar(deposits, today))
        expect(correctionDue(ledger)).toMatchObject({ amount: 0, months: [] })
      }),
      { numRuns: 200 },
    )
  })
})
