import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import type { BulkheadInput } from './isBulkheadInput.ts'
import { poolsAt } from './measures/poolMeasures.ts'
import { readSettings, type BulkheadSettings, type Page } from './model/settings.ts'
import type { BulkheadFilm } from './playBulkhead.ts'

export type ChallengeId = 'dry-feet' | 'patience' | 'small-blast'

/** What a challenge is judged by: the whole film. */
export interface BulkheadEvidence {
  readonly settings: BulkheadSettings
  readonly film: BulkheadFilm
}

/** A challenge, where it begins, and one way to meet it. */
export interface BulkheadChallenge extends Challenge<BulkheadEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: {
    readonly settings: Settings
    readonly inputs: readonly { readonly at: Millis; readonly input: BulkheadInput }[]
  }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: BulkheadFilm): BulkheadEvidence => ({
  settings: readSettings(settings),
  film,
})

/** Whether a page was asked for often, and every request that is over was answered. */
const isServed = ({ film }: BulkheadEvidence, page: Page): boolean => {
  const counts = poolsAt(film, film.until)?.counts[page]
  if (counts === undefined || counts.requested < 50) return false
  return counts.timedOut + counts.noThread + counts.waitedInVain + counts.breakerOpen === 0
}

/** Whether page c is in real trouble all the time, at ten requests a second. */
const isHanging = ({ settings, film }: BulkheadEvidence): boolean =>
  settings.world === 'pools' &&
  settings.hangs &&
  settings.rate >= 10 &&
  film.frames.every(({ state }) => state.world === 'pools' && state.condition === 'hangs')

const endOfGarage = ({ film }: BulkheadEvidence) => {
  const state = stateAt(film, film.until)
  return state.world === 'garage' ? state : null
}

const trouble: Settings = { world: 'pools', threads: 20, rate: 10, healthyRate: 5, timeout: 30_000 }

/** What to reach, and a stored way to reach it. */
export const bulkheadChallenges: readonly BulkheadChallenge[] = [
  {
    id: 'dry-feet',
    par: 2,
    goals: [
      (evidence) => isHanging(evidence) && evidence.settings.timeout >= 30_000 && !evidence.settings.breaker,
      ({ settings }) => settings.world === 'pools' && settings.threads <= 12,
      (evidence) => isServed(evidence, 'a') && isServed(evidence, 'b'),
    ],
    start: trouble,
    solution: { settings: { ...trouble, layout: 'bulkhead', threads: 12 }, inputs: [] },
  },
  {
    id: 'patience',
    par: 1,
    goals: [
      (evidence) =>
        isHanging(evidence) && evidence.settings.layout === 'shared' && evidence.settings.threads <= 20,
      ({ settings }) => settings.world === 'pools' && !settings.breaker && settings.timeout >= 1000,
      (evidence) => isServed(evidence, 'a') && isServed(evidence, 'b'),
    ],
    start: trouble,
    solution: { settings: { ...trouble, timeout: 1500 }, inputs: [] },
  },
  {
    id: 'small-blast',
    par: 2,
    goals: [
      ({ film }) =>
        film.frames.some(({ event }) => event.is === 'faultInjected' && event.service === 'notifications'),
      (evidence) => endOfGarage(evidence)?.worst === 1,
      (evidence) => {
        const end = endOfGarage(evidence)
        return (
          end !== null &&
          end.counts.plan.asked > 10 &&
          end.counts.plan.failed + end.counts.register.failed === 0
        )
      },
    ],
    start: { world: 'garage', length: 30_000 },
    solution: {
      settings: { world: 'garage', length: 30_000 },
      inputs: [
        { at: 1000, input: { is: 'domainDrawn', members: ['notifications'] } },
        { at: 5000, input: { is: 'faultInjected', service: 'notifications' } },
      ],
    },
  },
]
