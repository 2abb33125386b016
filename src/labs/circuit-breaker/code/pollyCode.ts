import { gapsWhere, type CodeSettings, type PolicyCode } from './policyCode.ts'

/** Polly takes no time below half a second. */
const leastTime = 500

const span = (ms: number): string => `TimeSpan.FromMilliseconds(${ms})`

/** The policy in Polly 8, in C#. */
export const pollyCode = ({ given, timeout }: CodeSettings): PolicyCode => {
  const { window, windowSize, waitGrowth } = given
  const wait = Math.max(leastTime, given.wait)
  const growth =
    waitGrowth === 1
      ? ''
      : `\n        BreakDurationGenerator = args => new ValueTask<TimeSpan>(\n            TimeSpan.FromMilliseconds(${wait} * Math.Pow(${waitGrowth}, args.HalfOpenAttempts))),`
  const code = `ResiliencePipeline pipeline = new ResiliencePipelineBuilder()
    .AddCircuitBreaker(new CircuitBreakerStrategyOptions
    {
        FailureRatio = ${given.failureThreshold / 100},
        SamplingDuration = ${span(1000 * windowSize)},
        MinimumThroughput = ${Math.max(2, given.minimum)},
        BreakDuration = ${span(wait)},${growth}
    })
    .AddTimeout(${span(timeout)})
    .Build();

Answer answer = await pipeline.ExecuteAsync(async token => await CallSupplier(token));
`
  return {
    code,
    gaps: gapsWhere({
      countWindow: window === 'count',
      inARow: window === 'inARow',
      leastMinimum: given.minimum < 2,
      leastTimes: given.wait < leastTime,
      slow: given.slowThreshold < 100 || given.slowAfter < timeout,
      permitted: given.permitted > 1,
      longestHalfOpen: given.longestHalfOpen > 0,
      automatic: given.automatic,
      lateResults: given.lateResults === 'ignore',
    }),
  }
}
