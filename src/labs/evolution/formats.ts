const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const oneDigit = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** A number with as many digits as one can tell apart: one after the point below 10, none from there on. */
export const formatNumber = (value: number): string =>
  Math.abs(value) < 10 ? oneDigit.format(value) : whole.format(value)

/** A duration: `8.3 ms`, `240 ms`, `5.1 s`. */
export const formatTime = (ms: number): string =>
  ms >= 1000 ? `${oneDigit.format(ms / 1000)} s` : `${formatNumber(ms)} ms`

/** A share from 0 to 1 in percent: `37 %`. */
export const formatShare = (share: number): string => `${whole.format(100 * share)} %`
