import vm from 'node:vm'
import * as cockatiel from 'cockatiel'
import Opossum from 'opossum'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../kernel/index.ts'
import { breakerSettings, readSettings } from '../model/settings.ts'
import { codeFor, codeLibraries, type CodeLibrary } from './codeFor.ts'
import type { Gap } from './policyCode.ts'

const gapsIn = (library: CodeLibrary, settings: Settings): readonly Gap[] =>
  codeFor(library, readSettings(settings)).gaps

/** Builds the breaker of the code with the library at hand, and calls a supplier that fails until it is refused. */
const callsUntilRefused = async (library: 'cockatiel' | 'opossum', settings: Settings): Promise<number> => {
  let calls = 0
  const callSupplier = () => {
    calls += 1
    return Promise.reject(new Error('failed'))
  }
  const { code } = codeFor(library, readSettings(settings))
  const [policy = ''] = code.replace(/^import .*$/m, '').split('const answer')
  const context = { ...cockatiel, CircuitBreaker: Opossum, callSupplier, made: null as unknown }
  vm.runInNewContext(`${policy}\nmade = typeof policy === 'undefined' ? breaker : policy`, context)
  const made = context.made as Opossum & { readonly execute: (run: () => Promise<never>) => Promise<never> }
  for (let call = 0; call < 12; call += 1) {
    await (library === 'opossum' ? made.fire() : made.execute(callSupplier)).catch(() => undefined)
  }
  if (library === 'opossum') made.shutdown()
  return calls
}

describe('the code of the policy', () => {
  it.each([
    ['cockatiel', { window: 'count', minimum: 5 }, 5],
    ['cockatiel', { window: 'inARow', minimum: 3 }, 3],
    ['cockatiel', { window: 'count', minimum: 4, failureThreshold: 100, permitted: 1, waitGrowth: 2 }, 4],
    ['cockatiel', { window: 'time', windowSize: 10, minimum: 6 }, 6],
    ['opossum', { minimum: 5 }, 5],
    ['opossum', { minimum: 2, failureThreshold: 80 }, 2],
  ] as const)(
    'is run by %s as it stands, and opens after as many failures as the lab says: %j',
    async (library, settings, calls) => {
      expect(await callsUntilRefused(library, settings)).toBe(calls)
    },
  )

  it('says every setting of resilience4j, and that it counts late results', () => {
    const given: Settings = {
      window: 'time',
      windowSize: 17,
      minimum: 13,
      failureThreshold: 37,
      slowAfter: 1234,
      slowThreshold: 71,
      wait: 4321,
      permitted: 7,
      longestHalfOpen: 2345,
      automatic: true,
      lateResults: 'ignore',
    }
    const { code, gaps } = codeFor('resilience4j', readSettings(given))
    for (const value of ['TIME_BASED', 17, 13, 37, 1234, 71, 4321, 7, 2345, true]) {
      expect(code).toContain(`${value}`)
    }
    expect(gaps).toEqual(['lateResults'])
  })

  it('says what has no counterpart, and only that', () => {
    expect(gapsIn('polly', { permitted: 1, slowAfter: 5000, window: 'time' })).toEqual([])
    expect(gapsIn('polly', { permitted: 3, slowAfter: 1000, window: 'count' })).toEqual([
      'countWindow',
      'slow',
      'permitted',
    ])
    expect(gapsIn('opossum', { waitGrowth: 2, permitted: 1 })).toContain('waitGrowth')
    expect(gapsIn('cockatiel', { waitGrowth: 2 })).not.toContain('waitGrowth')
  })

  it('reacts to each setting of a breaker in each library: another code, or a gap', () => {
    const others: Settings = {
      window: 'time',
      windowSize: 20,
      minimum: 7,
      failureThreshold: 40,
      slowAfter: 2000,
      slowThreshold: 40,
      wait: 6000,
      waitGrowth: 2,
      permitted: 5,
      longestHalfOpen: 1000,
      automatic: true,
      lateResults: 'ignore',
      timeout: 9000,
    }
    const deaf = codeLibraries.flatMap((library) =>
      Object.keys(others)
        .filter((name) => {
          const other = { [name]: others[name] ?? '' }
          const [one, two] = [{}, other].map((settings) => codeFor(library, readSettings(settings)))
          const isSaid = JSON.stringify(one) !== JSON.stringify(two)
          return (
            !isSaid &&
            !(name.startsWith('slow') && one?.gaps.includes('slow') === true) &&
            !(name === 'permitted' && one?.gaps.includes('permitted') === true)
          )
        })
        .map((name) => `${library} ${name}`),
    )
    expect(deaf).toEqual([])
    expect(Object.keys(others).every((name) => name in breakerSettings)).toBe(true)
  })
})
