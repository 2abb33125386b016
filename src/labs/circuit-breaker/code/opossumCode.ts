import { gapsWhere, type CodeSettings, type PolicyCode } from './policyCode.ts'

/** The policy in opossum 10. */
export const opossumCode = ({ given, timeout }: CodeSettings): PolicyCode => {
  const { windowSize, minimum, failureThreshold, wait, window } = given
  const code = `import CircuitBreaker from 'opossum'

const breaker = new CircuitBreaker(callSupplier, {
  timeout: ${timeout},
  errorThresholdPercentage: ${failureThreshold},
  volumeThreshold: ${minimum},
  rollingCountTimeout: ${1000 * windowSize},
  rollingCountBuckets: 10,
  resetTimeout: ${wait},
})

const answer = await breaker.fire()
`
  return {
    code,
    gaps: gapsWhere({
      above: true,
      countsCalls: true,
      countWindow: window === 'count',
      inARow: window === 'inARow',
      slow: given.slowThreshold < 100 || given.slowAfter < timeout,
      waitGrowth: given.waitGrowth > 1,
      permitted: given.permitted > 1,
      longestHalfOpen: given.longestHalfOpen > 0,
      alwaysByTimer: !given.automatic,
      lateResults: given.lateResults === 'ignore',
    }),
  }
}
