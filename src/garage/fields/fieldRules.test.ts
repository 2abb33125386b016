import { describe, expect, it } from 'vitest'
import {
  choice,
  date,
  emailAddress,
  id,
  licenseNumber,
  localTime,
  optionalText,
  postalCode,
  telephoneNumber,
  text,
  type FieldRule,
} from './fieldRules.ts'

const cases: readonly [
  name: string,
  rule: FieldRule,
  key: string,
  good: readonly string[],
  bad: readonly string[],
][] = [
  ['an id', id, 'notAnId', ['C-1', '__proto__', '5e2d.A_b'], ['a b', 'a/b', 'é']],
  [
    'an e-mail address',
    emailAddress,
    'notAnEmailAddress',
    ['a@b.nl', 'noor.van+x@mail.voorbeeld.nl'],
    ['a', 'a@b', 'a@@b.nl', 'a b@c.nl', 'a@b.', '@b.nl'],
  ],
  [
    'a telephone number',
    telephoneNumber,
    'notATelephoneNumber',
    ['06-12345678', '+31 6 12345678', '030-1234567', '0301234567'],
    ['12345678', '06-1234', 'o6-12345678', '06-12345678a', '+'],
  ],
  [
    'a postal code',
    postalCode,
    'notAPostalCode',
    ['1234 AB', '9999 ZZ'],
    ['0123 AB', '1234AB', '1234 ab', '123 AB', '1234 SS', '1234 SA', '1234 SD'],
  ],
  [
    'a licence number',
    licenseNumber,
    'notALicenseNumber',
    ['AB-12-CD', 'ab-123-c', '1-ABC-23', '123-4-5', 'a-b-c'],
    ['AB12CD', 'AB-12', 'AB-12-CD-3', 'ABCD-1-2', '1234-A-B', 'A1-22-BB', 'AB-12-'],
  ],
  [
    'a date',
    date,
    'notADate',
    ['2026-03-02', '2024-02-29'],
    ['2026-02-29', '2026-13-01', '2-3-2026', '2026-3-2'],
  ],
  [
    'a local time',
    localTime,
    'notATime',
    ['2026-03-02T08:00', '2026-03-02T23:59'],
    [
      '2026-03-02',
      '2026-03-02T24:00',
      '2026-03-02T08:60',
      '2026-02-30T08:00',
      '2026-03-02T08:00Z',
      '2026-03-02T',
    ],
  ],
  ['a choice', choice(['one', 'two']), 'notAChoice', ['one', 'two'], ['three', 'ONE']],
]

describe('the fields of commands', () => {
  it.each(cases)('%s is told from other texts', (_, rule, key, good, bad) => {
    expect(good.map(rule)).toEqual(good.map(() => null))
    expect(bad.map((value) => [value, rule(value)?.key])).toEqual(bad.map((value) => [value, key]))
  })

  it.each(cases)('%s is missing when it is empty, blank, or no text at all', (_, rule) => {
    for (const value of ['', '  ', undefined, null, 5, {}]) expect(rule(value)?.key).toBe('missing')
  })

  it('are too long with their length and the limit', () => {
    expect(text(3)('abcd')).toEqual({ key: 'tooLong', params: { max: 3, length: 4 } })
    expect(optionalText(3)('abcd')).toEqual({ key: 'tooLong', params: { max: 3, length: 4 } })
    expect(optionalText(3)('')).toBeNull()
    expect(id('x'.repeat(100))).toBeNull()
    expect(id('x'.repeat(101))?.key).toBe('tooLong')
  })
})
