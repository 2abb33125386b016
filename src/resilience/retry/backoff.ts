/** How long a caller waits before it tries again. */
export type BackoffKind =
  'immediate' | 'exponential' | 'full' | 'equal' | 'decorrelated' | 'polly' | 'resilience4j'

/** A way to wait. Times in milliseconds. */
export interface Backoff {
  readonly kind: BackoffKind
  /** The first wait, before any luck. Above 0. */
  readonly base: number
  /** No wait is longer, whatever the formula says. At least `base`. */
  readonly cap: number
}

/** A wait, and what the next one has to know of it. */
export interface Wait {
  readonly wait: number
  /** Given back as `memory` with the next attempt of the same call. */
  readonly memory: number
}

/** What a wait depends on. */
export interface WaitAsked {
  /** How many waits there were before: 0, 1, 2... */
  readonly n: number
  /** Of the wait before; 0 for the first. */
  readonly memory: number
  /** Luck in [0, 1). */
  readonly luck: number
}

const doubled = ({ base, cap }: Backoff, n: number): number => Math.min(cap, base * 2 ** n)

/** Polly's curve; single precision, because engines may differ in the last bit of tanh. */
const curve = (t: number): number => Math.fround(2 ** t * Math.tanh(Math.sqrt(4 * t)))

const between = (low: number, high: number, luck: number): number => low + luck * (high - low)

/**
 * The wait before attempt `n + 1`.
 *
 * Sources: AWS Architecture blog (full, equal, decorrelated jitter), Polly's RetryHelper (decorrelated V2), and
 * resilience4j's IntervalFunction (randomised exponential, factor 1.5 and half a wait to either side).
 */
export const waitOf = (backoff: Backoff, { n, memory, luck }: WaitAsked): Wait => {
  const { kind, base, cap } = backoff
  switch (kind) {
    case 'immediate':
      return { wait: 0, memory: 0 }
    case 'exponential':
      return { wait: doubled(backoff, n), memory: 0 }
    case 'full':
      return { wait: luck * doubled(backoff, n), memory: 0 }
    case 'equal': {
      const half = doubled(backoff, n) / 2
      return { wait: half + luck * half, memory: 0 }
    }
    case 'decorrelated': {
      const wait = Math.min(cap, between(base, 3 * (n === 0 ? base : memory), luck))
      return { wait, memory: wait }
    }
    case 'polly': {
      const next = curve(n + luck)
      return { wait: Math.min(cap, ((next - memory) * base) / 1.4), memory: next }
    }
    case 'resilience4j': {
      const middle = base * 1.5 ** n
      return { wait: Math.min(cap, between(middle / 2, 1.5 * middle + 1, luck)), memory: 0 }
    }
  }
}
