import { gapsWhere, type CodeSettings, type PolicyCode } from './policyCode.ts'

type Given = CodeSettings['given']

/** cockatiel takes shares between 0 and 1 only, without both. */
const shareOf = ({ failureThreshold }: Given): number => Math.min(99, failureThreshold) / 100

const atLeastOne = ({ minimum }: Given): number => Math.max(1, minimum)

const breakerOf = (given: Given): readonly [name: string, code: string] => {
  const { window, windowSize } = given
  switch (window) {
    case 'inARow':
      return ['ConsecutiveBreaker', `new ConsecutiveBreaker(${atLeastOne(given)})`]
    case 'count':
      return [
        'CountBreaker',
        `new CountBreaker({ size: ${windowSize}, minimumNumberOfCalls: ${Math.min(atLeastOne(given), windowSize)}, threshold: ${shareOf(given)} })`,
      ]
    case 'time':
      return [
        'SamplingBreaker',
        `new SamplingBreaker({ duration: ${1000 * windowSize}, minimumRps: ${atLeastOne(given) / windowSize}, threshold: ${shareOf(given)} })`,
      ]
  }
}

const waitOf = ({ wait, waitGrowth }: Given): readonly [names: readonly string[], code: string] =>
  waitGrowth === 1
    ? [[], String(wait)]
    : [
        ['ExponentialBackoff', 'noJitterGenerator'],
        `new ExponentialBackoff({ initialDelay: ${wait}, exponent: ${waitGrowth}, maxDelay: Infinity, generator: noJitterGenerator })`,
      ]

/** The policy in cockatiel 4. */
export const cockatielCode = ({ given, timeout }: CodeSettings): PolicyCode => {
  const [breaker, breakerCode] = breakerOf(given)
  const [waitNames, waitCode] = waitOf(given)
  const names = ['circuitBreaker', 'handleAll', 'timeout', 'TimeoutStrategy', 'wrap', breaker, ...waitNames]
  const { permitted, window } = given
  const sampling = permitted === 1 ? '' : `\n  halfOpenSampling: { calls: ${permitted}, threshold: 0 },`
  const code = `import { ${names.join(', ')} } from 'cockatiel'

const breaker = circuitBreaker(handleAll, {
  breaker: ${breakerCode},
  halfOpenAfter: ${waitCode},${sampling}
})
const policy = wrap(breaker, timeout(${timeout}, TimeoutStrategy.Aggressive))

const answer = await policy.execute(() => callSupplier())
`
  return {
    code,
    gaps: gapsWhere({
      above: window !== 'inARow',
      allOfThem: window !== 'inARow' && given.failureThreshold === 100,
      minimumPerSecond: window === 'time',
      slow: given.slowThreshold < 100 || given.slowAfter < timeout,
      othersWait: true,
      longestHalfOpen: given.longestHalfOpen > 0,
      automatic: given.automatic,
      lateResults: given.lateResults === 'ignore',
    }),
  }
}
