import type { CodeLibrary } from '../code/codeFor.ts'
import type { Gap } from '../code/policyCode.ts'

export const codeLibraryNames: Readonly<Record<CodeLibrary, string>> = {
  cockatiel: 'cockatiel 4, TypeScript',
  opossum: 'opossum 10, JavaScript',
  resilience4j: 'resilience4j 2, Java',
  polly: 'Polly 8, C#',
}

/** What a library cannot say, or says otherwise. */
export const gaps: Readonly<Record<Gap, string>> = {
  countWindow: 'A window by count: it samples by time only, so the size is taken as seconds.',
  inARow: 'Failures in a row: it judges by rates only.',
  slow: 'Slow calls: they count only when they time out.',
  permitted: 'Several probes: it lets exactly one through.',
  othersWait: 'Rejecting while it probes: further calls wait for the verdict.',
  longestHalfOpen: 'A longest time in half-open: it waits for its probe for ever.',
  automatic: 'Half-open by a timer: it changes with the next call.',
  alwaysByTimer: 'Half-open with the next call: it changes by a timer.',
  waitGrowth: 'A wait that grows: each opening lasts as long.',
  lateResults: 'Not counting late results: it counts them.',
  above: '“At least” the threshold: it opens only above it.',
  allOfThem: 'A threshold of 100 %: it takes shares below 1 only, so this is 99 %.',
  leastMinimum: 'A minimum this low: its own least value stands in the code.',
  minimumPerSecond: 'A minimum as a count: it takes calls per second.',
  leastTimes: 'A wait below half a second: half a second stands in the code.',
  countsCalls: 'A rate of outcomes: it divides by all calls, those in flight and those rejected included.',
}
