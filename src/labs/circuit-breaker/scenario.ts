import type { GivenInput, Millis, Settings } from '../../kernel/index.ts'
import type { BreakerInput, Health } from './model/state.ts'

type Given = GivenInput<BreakerInput>

const at = (moment: Millis, input: BreakerInput): Given => ({ at: moment, input })
const health = (moment: Millis, of: Health): Given => at(moment, { is: 'supplierSet', health: of })
const calls = (moments: readonly Millis[]): readonly Given[] =>
  moments.map((moment) => at(moment, { is: 'called' }))

/** One call at a time, at a supplier that is dead quick to fail. */
const byHand: Settings = { traffic: 'byHand', health: 'failing', failing: 100, latency: 50, wait: 5000 }

/** Steady traffic, and a supplier that gets slow. */
const outage: Settings = {
  traffic: 'steady',
  rate: 20,
  slowLatency: 4000,
  slowAfter: 1000,
  windowSize: 20,
  minimum: 10,
  length: 30_000,
}

/** Settings and inputs of the films that the lesson shows. */
export const films = {
  closed: { settings: { ...byHand, health: 'healthy' }, inputs: calls([500, 1500, 2500]) },
  trip: { settings: byHand, inputs: calls([500, 1000, 1500, 2000, 2500, 3000]) },
  boundary: {
    settings: { ...byHand, health: 'healthy', windowSize: 10, minimum: 6 },
    inputs: [...calls([500, 1000, 1500]), health(2000, 'failing'), ...calls([2500, 3000, 3500])],
  },
  open: { settings: byHand, inputs: calls([500, 1000, 1500, 2000, 2500, 3500, 5000, 6500]) },
  ready: { settings: byHand, inputs: [...calls([500, 1000, 1500, 2000, 2500]), ...calls([9000])] },
  close: {
    settings: byHand,
    inputs: [
      ...calls([500, 1000, 1500, 2000, 2500]),
      health(4000, 'healthy'),
      ...calls([9000, 9500, 10_000]),
    ],
  },
  slow: { settings: outage, inputs: [health(5000, 'slow')] },
  without: { settings: { ...outage, breaker: 'none' }, inputs: [health(5000, 'slow')] },
  recover: {
    settings: { ...outage, latency: 100 },
    inputs: [health(5000, 'dead'), health(12_000, 'recovering')],
  },
  presets: {
    settings: { ...byHand, health: 'healthy', failing: 100, windowSize: 10, minimum: 4 },
    inputs: [...calls([500, 1000]), health(1200, 'failing'), ...calls([1500, 2000])],
  },
} as const satisfies Readonly<
  Record<string, { readonly settings: Settings; readonly inputs: readonly Given[] }>
>

export type FilmId = keyof typeof films
