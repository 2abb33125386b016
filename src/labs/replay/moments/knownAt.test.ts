import { describe, expect, it } from 'vitest'
import { knownAt, tuesdayNoon } from './knownAt.ts'

const at = (text: string): number => Date.parse(text)

describe('what was known at a moment', () => {
  const times = Float64Array.of(
    at('2026-03-02T09:00:00Z'),
    at('2026-03-03T12:00:00Z'),
    at('2026-03-05T09:00:00Z'),
  )

  it('counts events recorded up to the moment, the moment itself included', () => {
    expect(knownAt(times, at('2026-03-02T08:59:59Z'))).toBe(0)
    expect(knownAt(times, at('2026-03-03T12:00:00Z'))).toBe(2)
    expect(knownAt(times, at('2027-01-01T00:00:00Z'))).toBe(3)
  })

  it('finds the Tuesday of the last week', () => {
    expect(tuesdayNoon(times)).toBe('2026-03-03T12:00')
  })

  it('takes the first day when the log has no Tuesday', () => {
    expect(tuesdayNoon(Float64Array.of(at('2026-03-05T09:00:00Z'), at('2026-03-06T09:00:00Z')))).toBe(
      '2026-03-05T12:00',
    )
  })
})
