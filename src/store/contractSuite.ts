import { describe } from 'vitest'
import { concurrencySuite } from './contract-suite/concurrencySuite.ts'
import type { Stores } from './contract-suite/eventHarness.ts'
import { expectationSuite } from './contract-suite/expectationSuite.ts'
import { followSuite } from './contract-suite/followSuite.ts'
import { propertySuite } from './contract-suite/propertySuite.ts'
import { readSuite } from './contract-suite/readSuite.ts'
import { refusalSuite } from './contract-suite/refusalSuite.ts'
import { repetitionSuite } from './contract-suite/repetitionSuite.ts'

/**
 * What every adapter promises, as tests: a new adapter passes them all. Give a way to open empty stores, and to open
 * one of them a second time.
 */
export const contractSuite = (adapter: string, stores: Stores): void => {
  describe(`the event store over ${adapter}`, () => {
    describe('expected versions', () => expectationSuite(stores))
    describe('repeats', () => repetitionSuite(stores))
    describe('concurrency', () => concurrencySuite(stores))
    describe('reading', () => readSuite(stores))
    describe('following', () => followSuite(stores))
    describe('refusals', () => refusalSuite(stores))
    describe('against a naive list', () => propertySuite(stores))
  })
}
