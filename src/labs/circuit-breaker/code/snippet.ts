import type { BreakerPolicy } from '../../../resilience/index.ts'

/** Libraries for which there is code to copy. */
export const codeLibraries = ['resilience4j', 'polly', 'cockatiel', 'opossum'] as const

export type CodeLibrary = (typeof codeLibraries)[number]

/** The policy in a library, and what of it that library cannot do. Names of settings are those of the lab. */
export interface Snippet {
  readonly language: 'java' | 'csharp' | 'javascript'
  readonly code: string
  readonly missing: readonly string[]
}

/** Length of a window in milliseconds; null for one that counts calls. */
const durationOf = ({ window }: BreakerPolicy): number | null => {
  switch (window.is) {
    case 'lastCalls':
    case 'inARow':
      return null
    case 'seconds':
      return 1000 * window.seconds
    case 'subWindows':
    case 'buckets':
    case 'ring':
      return window.duration
  }
}

const sizeOf = ({ window }: BreakerPolicy): number => (window.is === 'lastCalls' ? window.size : 100)

const lines = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join('\n')

const when = (condition: boolean, text: string): string | null => (condition ? text : null)

const forResilience4j = (policy: BreakerPolicy): Snippet => {
  const { failure, slow, wait, probing, minimum, admits } = policy
  const duration = durationOf(policy)
  const isGrowing = wait.multiplier !== 1
  const code = lines(
    'CircuitBreakerConfig config = CircuitBreakerConfig.custom()',
    duration === null
      ? `    .slidingWindow(${sizeOf(policy)}, ${minimum}, SlidingWindowType.COUNT_BASED)`
      : `    .slidingWindow(${Math.round(duration / 1000)}, ${minimum}, SlidingWindowType.TIME_BASED)`,
    `    .failureRateThreshold(${failure.percent})`,
    slow === null ? null : `    .slowCallDurationThreshold(Duration.ofMillis(${slow.longerThan}))`,
    slow === null ? null : `    .slowCallRateThreshold(${slow.percent})`,
    isGrowing
      ? `    .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(${wait.initial}, ${wait.multiplier}))`
      : `    .waitDurationInOpenState(Duration.ofMillis(${wait.initial}))`,
    `    .permittedNumberOfCallsInHalfOpenState(${probing.permitted})`,
    when(probing.longest > 0, `    .maxWaitDurationInHalfOpenState(Duration.ofMillis(${probing.longest}))`),
    when(admits === 'byTimer', '    .automaticTransitionFromOpenToHalfOpenEnabled(true)'),
    '    .build();',
    'CircuitBreaker breaker = CircuitBreaker.of("supplier", config);',
    'String answer = breaker.executeSupplier(() -> supplier.call());',
  )
  return { language: 'java', code, missing: policy.lateResults === 'ignore' ? ['lateResults'] : [] }
}

const forPolly = (policy: BreakerPolicy): Snippet => {
  const { failure, slow, wait, probing, minimum, lateResults } = policy
  const duration = durationOf(policy)
  const code = lines(
    'var pipeline = new ResiliencePipelineBuilder()',
    '    .AddCircuitBreaker(new CircuitBreakerStrategyOptions',
    '    {',
    `        FailureRatio = ${failure.percent / 100},`,
    `        MinimumThroughput = ${Math.max(2, minimum)},`,
    duration === null ? null : `        SamplingDuration = TimeSpan.FromMilliseconds(${duration}),`,
    wait.multiplier === 1
      ? `        BreakDuration = TimeSpan.FromMilliseconds(${Math.max(500, wait.initial)}),`
      : `        BreakDurationGenerator = args => ValueTask.FromResult(TimeSpan.FromMilliseconds(${wait.initial} * Math.Pow(${wait.multiplier}, args.HalfOpenAttempts))),`,
    '    })',
    '    .Build();',
    'var answer = await pipeline.ExecuteAsync(async token => await supplier.CallAsync(token));',
  )
  const missing = [
    when(duration === null, 'window'),
    when(slow !== null, 'slowThreshold'),
    when(probing.permitted > 1, 'permitted'),
    when(probing.longest > 0, 'longestHalfOpen'),
    when(policy.admits === 'byTimer', 'automatic'),
    when(lateResults === 'ignore', 'lateResults'),
  ]
  return { language: 'csharp', code, missing: missing.filter((name) => name !== null) }
}

const forCockatiel = (policy: BreakerPolicy): Snippet => {
  const { failure, slow, wait, probing, minimum, lateResults, window } = policy
  const duration = durationOf(policy)
  const threshold = failure.percent / 100
  const breaker =
    window.is === 'inARow'
      ? `new ConsecutiveBreaker(${minimum})`
      : duration === null
        ? `new CountBreaker({ threshold: ${threshold}, size: ${sizeOf(policy)}, minimumNumberOfCalls: ${minimum} })`
        : `new SamplingBreaker({ threshold: ${threshold}, duration: ${duration}, minimumRps: ${(1000 * minimum) / duration} })`
  const code = lines(
    `import { circuitBreaker, handleAll, ExponentialBackoff, ConsecutiveBreaker, CountBreaker, SamplingBreaker } from 'cockatiel'`,
    '',
    'const breaker = circuitBreaker(handleAll, {',
    wait.multiplier === 1
      ? `  halfOpenAfter: ${wait.initial},`
      : `  halfOpenAfter: new ExponentialBackoff({ initialDelay: ${wait.initial}, exponent: ${wait.multiplier} }),`,
    `  breaker: ${breaker},`,
    when(
      probing.permitted > 1,
      `  halfOpenSampling: { calls: ${probing.permitted}, threshold: ${probing.tolerated / 100} },`,
    ),
    '})',
    'const answer = await breaker.execute(() => supplier.call())',
  )
  const missing = [
    when(slow !== null, 'slowThreshold'),
    when(probing.longest > 0, 'longestHalfOpen'),
    when(policy.admits === 'byTimer', 'automatic'),
    when(lateResults === 'ignore', 'lateResults'),
  ]
  return { language: 'javascript', code, missing: missing.filter((name) => name !== null) }
}

const forOpossum = (policy: BreakerPolicy): Snippet => {
  const { failure, slow, wait, probing, minimum, lateResults } = policy
  const duration = durationOf(policy)
  const code = lines(
    `import CircuitBreaker from 'opossum'`,
    '',
    'const breaker = new CircuitBreaker(() => supplier.call(), {',
    `  errorThresholdPercentage: ${failure.percent},`,
    `  volumeThreshold: ${minimum},`,
    `  resetTimeout: ${wait.initial},`,
    duration === null ? null : `  rollingCountTimeout: ${duration},`,
    slow === null ? '  timeout: false,' : `  timeout: ${slow.longerThan},`,
    '})',
    'const answer = await breaker.fire()',
  )
  const missing = [
    when(duration === null, 'window'),
    when(slow !== null, 'slowThreshold'),
    when(wait.multiplier !== 1, 'waitGrowth'),
    when(probing.permitted > 1, 'permitted'),
    when(probing.longest > 0, 'longestHalfOpen'),
    when(lateResults === 'ignore', 'lateResults'),
  ]
  return { language: 'javascript', code, missing: missing.filter((name) => name !== null) }
}

const makers: Readonly<Record<CodeLibrary, (policy: BreakerPolicy) => Snippet>> = {
  resilience4j: forResilience4j,
  polly: forPolly,
  cockatiel: forCockatiel,
  opossum: forOpossum,
}

/** The code that makes this policy in a library. */
export const snippetOf = (library: CodeLibrary, policy: BreakerPolicy): Snippet => makers[library](policy)
