import type { BreakerMode, ChangeReason } from '../../../resilience/index.ts'
import type { Answer, Health } from '../model/state.ts'

export const modes: Readonly<Record<BreakerMode, string>> = {
  closed: 'Closed',
  open: 'Open',
  halfOpen: 'Half-open',
  forcedOpen: 'Forced open',
  disabled: 'Disabled',
  metricsOnly: 'Metrics only',
}

export const healths: Readonly<Record<Health, string>> = {
  healthy: 'healthy',
  slow: 'slow',
  failing: 'failing',
  dead: 'dead',
  recovering: 'recovering',
}

export const answers: Readonly<Record<Answer, string>> = {
  ok: 'Served',
  failed: 'Error from the supplier',
  timedOut: 'Timed out',
  rejected: 'Refused at once by the breaker',
  noThread: 'No thread free',
}

const percent = (value: number): string =>
  `${Number.isInteger(value) ? value : Number.isFinite(value) ? value.toFixed(1) : '∞'} %`

const signs = { atLeast: '≥', above: '>' } as const

/** Why the state changed, with its numbers. */
export const reason = (why: ChangeReason): string => {
  switch (why.is) {
    case 'failureRate':
      return `${why.count} of ${why.total} failed: ${percent(why.percent)} ${signs[why.compare]} ${percent(why.threshold)}`
    case 'slowRate':
      return `${why.count} of ${why.total} were slow: ${percent(why.percent)} ${signs[why.compare]} ${percent(why.threshold)}`
    case 'inARow':
      return `${why.failures} failures in a row: the limit is ${why.threshold}`
    case 'belowThresholds':
      return `${why.total} probes are in, and the rates are below the thresholds`
    case 'waitOver':
      return `the wait of ${why.wait / 1000} s is over`
    case 'probeSucceeded':
      return 'the probe succeeded'
    case 'probeFailed':
      return 'the probe failed'
    case 'tooLongHalfOpen':
      return `half-open for ${why.longest / 1000} s without a verdict`
    case 'byHand':
      return 'moved by hand'
  }
}

export const sentences = {
  nothing: 'Nothing that anybody sees.',
  sent: (call: number, probe: boolean) =>
    `Call ${call} ${probe ? 'is let through as a probe' : 'goes to the supplier'}.`,
  waits: (call: number) => `Call ${call} waits for the verdict of the probes.`,
  answered: {
    ok: (call: number, seconds: string) => `Call ${call} is answered after ${seconds} s.`,
    failed: (call: number, seconds: string) => `Call ${call} fails after ${seconds} s.`,
    timedOut: (call: number, seconds: string) =>
      `Call ${call} times out after ${seconds} s. The supplier goes on working at it.`,
    rejected: (call: number) => `Call ${call} is refused at once: the supplier hears nothing of it.`,
    noThread: (call: number) => `Call ${call} finds no free thread: they all wait.`,
  } satisfies Readonly<Record<Answer, (call: number, seconds: string) => string>>,
  abandoned: (call: number) => `The supplier is done with call ${call}. Nobody waits for it any more.`,
  changed: (from: string, to: string, why: string) => `The breaker goes from ${from} to ${to}: ${why}.`,
  health: (health: string) => `The supplier is ${health} now.`,
  marks: {
    changed: (to: string, why: string) => `${to}: ${why}`,
    health: (health: string) => `the supplier is ${health}`,
    noThread: () => 'no thread is left',
  },
}
