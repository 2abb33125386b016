import { gapsWhere, type CodeSettings, type PolicyCode } from './policyCode.ts'

const duration = (ms: number): string => `Duration.ofMillis(${ms})`

/** The policy in resilience4j 2, in Java. */
export const resilience4jCode = ({ given, timeout }: CodeSettings): PolicyCode => {
  const { window, windowSize, wait, waitGrowth, automatic, permitted } = given
  const kind = window === 'time' ? 'TIME_BASED' : 'COUNT_BASED'
  const minimum = Math.max(1, given.minimum)
  const waits =
    waitGrowth === 1
      ? `.waitDurationInOpenState(${duration(wait)})`
      : `.waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(${wait}, ${waitGrowth}))`
  const code = `CircuitBreakerConfig config = CircuitBreakerConfig.custom()
    .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.${kind})
    .slidingWindowSize(${windowSize})
    .minimumNumberOfCalls(${minimum})
    .failureRateThreshold(${given.failureThreshold})
    .slowCallDurationThreshold(${duration(given.slowAfter)})
    .slowCallRateThreshold(${given.slowThreshold})
    ${waits}
    .permittedNumberOfCallsInHalfOpenState(${permitted})
    .maxWaitDurationInHalfOpenState(${duration(given.longestHalfOpen)})
    .automaticTransitionFromOpenToHalfOpenEnabled(${automatic})
    .build();
CircuitBreaker breaker = CircuitBreaker.of("supplier", config);
TimeLimiter limiter = TimeLimiter.of(${duration(timeout)});

CompletionStage<Answer> answer = Decorators
    .ofCompletionStage(() -> callSupplier())
    .withTimeLimiter(limiter, scheduler)
    .withCircuitBreaker(breaker)
    .get()
    .toCompletableFuture();
`
  return {
    code,
    gaps: gapsWhere({
      inARow: window === 'inARow',
      leastMinimum: given.minimum < 1,
      lateResults: given.lateResults === 'ignore',
    }),
  }
}
