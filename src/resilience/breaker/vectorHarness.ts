import { initialBreaker } from './changeMode.ts'
import type { BreakerPolicy, BreakerWindow, OpenWait } from './policy.ts'
import { cockatiel, constantWait, hystrix, opossum, polly, resilience4j } from './presets.ts'
import type { BreakerMode, BreakerState, Outcome } from './state.ts'
import { stepBreaker, type BreakerEvent } from './stepBreaker.ts'
import { tallyOf } from './window.ts'

/** The settings of a vector, in the names of its library. */
export type VectorConfig = Readonly<Record<string, unknown>>

const number = (config: VectorConfig, name: string, otherwise: number): number => {
  const value = config[name]
  return typeof value === 'number' ? value : otherwise
}

const waitIn = (value: unknown): OpenWait => {
  if (typeof value === 'number') return constantWait(value)
  const { initial, multiplier } = value as { readonly initial: number; readonly multiplier: number }
  return { ...constantWait(initial), multiplier }
}

const forResilience4j = (config: VectorConfig): BreakerPolicy => {
  const { is, size, sizeMs } = { is: 'count', size: 100, sizeMs: 0, ...(config['window'] as object) } as {
    readonly is: string
    readonly size: number
    readonly sizeMs: number
  }
  const type = (config['window'] as { readonly type?: string } | undefined)?.type ?? is
  const window: BreakerWindow =
    type === 'count' ? { is: 'lastCalls', size } : { is: 'seconds', seconds: sizeMs / 1000 }
  const base = resilience4j()
  return resilience4j({
    window,
    minimum: number(config, 'minimumNumberOfCalls', 100),
    failure: { ...base.failure, percent: number(config, 'failureRateThresholdPct', 50) },
    slow: {
      longerThan: number(config, 'slowCallDurationThresholdMs', 60_000),
      percent: number(config, 'slowCallRateThresholdPct', 100),
    },
    wait: waitIn(config['openWaitMs'] ?? 60_000),
    admits: config['autoHalfOpen'] === true ? 'byTimer' : 'afterWait',
    probing: {
      ...base.probing,
      permitted: number(config, 'halfOpenPermittedCalls', 10),
      longest: number(config, 'halfOpenMaxWaitMs', 0),
    },
  })
}

const forPolly = (config: VectorConfig): BreakerPolicy =>
  polly({
    window: { is: 'subWindows', duration: number(config, 'samplingDurationMs', 30_000), parts: 10 },
    minimum: number(config, 'minimumThroughput', 100),
    failure: { ...polly().failure, percent: 100 * number(config, 'failureRatio', 0.1) },
    wait: constantWait(number(config, 'breakDurationMs', 5000)),
  })

const forCockatiel = (config: VectorConfig): BreakerPolicy => {
  const breaker = config['breaker'] as VectorConfig
  const threshold = number(breaker, 'threshold', 5)
  const sampling = (config['halfOpenSampling'] ?? { calls: 1, threshold: 0 }) as {
    readonly calls: number
    readonly threshold: number
  }
  const base = cockatiel({
    wait: constantWait(number(config, 'halfOpenAfterMs', 10_000)),
    probing: { ...cockatiel().probing, permitted: sampling.calls, tolerated: 100 * sampling.threshold },
  })
  const failure = { ...base.failure, percent: 100 * threshold }
  if (breaker['type'] === 'consecutive') return { ...base, minimum: threshold }
  if (breaker['type'] === 'count') {
    const size = number(breaker, 'size', 100)
    const minimum = number(breaker, 'minimumNumberOfCalls', size)
    return { ...base, window: { is: 'lastCalls', size }, minimum, failure }
  }
  const duration = number(breaker, 'durationMs', 5000)
  const minimum = (duration * number(breaker, 'minimumRps', 5 / threshold)) / 1000
  const parts = Math.max(5, Math.ceil(duration / 1000))
  return { ...base, window: { is: 'ring', duration, parts }, minimum, failure }
}

const forOpossum = (config: VectorConfig): BreakerPolicy =>
  opossum({
    minimum: number(config, 'volumeThreshold', 0),
    failure: { ...opossum().failure, percent: number(config, 'errorThresholdPct', 50) },
    wait: constantWait(number(config, 'resetTimeoutMs', 30_000)),
    capacity: typeof config['capacity'] === 'number' ? config['capacity'] : null,
  })

const forHystrix = (config: VectorConfig): BreakerPolicy =>
  hystrix({
    window: {
      is: 'buckets',
      duration: number(config, 'rollingWindowMs', 10_000),
      parts: number(config, 'buckets', 10),
    },
    minimum: number(config, 'requestVolumeThreshold', 20),
    failure: { ...hystrix().failure, percent: number(config, 'errorThresholdPct', 50) },
    wait: constantWait(number(config, 'sleepWindowMs', 5000)),
    snapshotEvery: number(config, 'healthSnapshotIntervalMs', 500),
  })

/** The policy that a vector describes. @throws {Error} for a library that is not known */
export const policyOf = (library: string, config: VectorConfig): BreakerPolicy => {
  const make = {
    resilience4j: forResilience4j,
    polly: forPolly,
    cockatiel: forCockatiel,
    opossum: forOpossum,
    hystrix: forHystrix,
  }[library]
  if (make === undefined)
    throw new Error(`Failed to read a vector: because the library "${library}" is not known.`)
  return make(config)
}

const modeNames: Readonly<Record<BreakerMode, string>> = {
  closed: 'CLOSED',
  open: 'OPEN',
  halfOpen: 'HALF_OPEN',
  forcedOpen: 'FORCED_OPEN',
  disabled: 'DISABLED',
  metricsOnly: 'METRICS_ONLY',
}

const forcedTo: Readonly<Record<string, BreakerMode | 'released'>> = {
  CLOSED: 'closed',
  OPEN: 'open',
  HALF_OPEN: 'halfOpen',
  FORCED_OPEN: 'forcedOpen',
  ISOLATED: 'forcedOpen',
  DISABLED: 'disabled',
  METRICS_ONLY: 'metricsOnly',
  RELEASE: 'released',
}

/** What a breaker shows after a step, in the names of the vectors. */
export interface Shown {
  readonly permitted: boolean | 'queued' | null
  readonly state: string
  readonly buffered: number
  readonly failed: number
  readonly slow: number
  readonly failureRatePct: number
  readonly slowRatePct: number
  readonly notPermitted: number
  readonly started: string | null
}

/** One step of a vector or a golden trace. */
export interface VectorStep {
  readonly at: number
  readonly do: 'call' | 'begin' | 'end' | 'force' | 'observe'
  readonly id?: string
  readonly outcome?: Outcome
  readonly durationMs?: number
  readonly to?: string
}

/** A breaker that vectors can be fed to. The outcome of a begin that was rejected is fed all the same. */
export const createBreaker = (policy: BreakerPolicy) => {
  let state: BreakerState = initialBreaker(policy)
  let calls = 0
  let started: string | null = null
  const feed = (event: BreakerEvent, at: number) => {
    const step = stepBreaker(policy, state, event, at)
    state = step.state
    started = step.started[0] ?? started
    return step.permission
  }
  const answers = { permitted: true, rejected: false, waiting: 'queued' } as const
  const ask = (id: string, at: number): Shown['permitted'] => {
    const permission = feed({ is: 'asked', id }, at)
    return permission === null ? null : answers[permission]
  }
  const end = (id: string, { at, outcome = 'success', durationMs = 0 }: VectorStep): void => {
    feed({ is: 'ended', id, outcome, duration: durationMs }, at)
  }
  const act = (step: VectorStep): Shown['permitted'] => {
    const { at } = step
    switch (step.do) {
      case 'begin':
        return ask(step.id ?? '', at)
      case 'end':
        end(step.id ?? '', step)
        return null
      case 'call': {
        calls += 1
        const permitted = ask(`call ${calls}`, at)
        if (permitted === true) end(`call ${calls}`, step)
        return permitted
      }
      case 'force':
        feed({ is: 'forced', to: forcedTo[step.to ?? ''] ?? 'closed' }, at)
        return null
      case 'observe':
        feed({ is: 'looked' }, at)
        return null
    }
  }
  return (step: VectorStep): Shown => {
    const permitted = act(step)
    const { outcomes, failed, slow } = tallyOf(state.metrics, step.at)
    const isIsolated = state.mode === 'forcedOpen' && policy.judgedOn === 'failures'
    return {
      permitted,
      state: isIsolated ? 'ISOLATED' : modeNames[state.mode],
      buffered: outcomes,
      failed,
      slow,
      failureRatePct: (100 * failed) / outcomes,
      slowRatePct: (100 * slow) / outcomes,
      notPermitted: state.notPermitted,
      started,
    }
  }
}
