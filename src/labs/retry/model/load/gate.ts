import type { Millis } from '../../../../kernel/index.ts'

/** A breaker as the load needs it: of the last 50 outcomes half may fail, then 5 s nobody is let through. */
export interface Gate {
  readonly is: 'closed' | 'open' | 'halfOpen'
  /** The last outcomes, true for a failure. */
  readonly window: readonly boolean[]
  readonly openedAt: Millis
  /** Calls let through since it is half open. */
  readonly probes: number
}
export const closedGate: Gate = { is: 'closed', window: [], openedAt: 0, probes: 0 }
const size = 50
const wait: Millis = 5000
const most = 10
export const passGate = (gate: Gate, now: Millis): Gate | null => {
  switch (gate.is) {
    case 'closed':
      return gate
    case 'open':
      return now - gate.openedAt > wait ? { ...gate, is: 'halfOpen', window: [], probes: 1 } : null
    case 'halfOpen':
      return gate.probes < most ? { ...gate, probes: gate.probes + 1 } : null
  }
}
const rate = (window: readonly boolean[]): number => window.filter(Boolean).length / window.length
export const recordGate = (gate: Gate, failed: boolean, now: Millis): Gate => {
  if (gate.is === 'open') return gate
  const window = [...gate.window, failed].slice(-size)
  const needed = gate.is === 'closed' ? size : most
  if (window.length < needed) return { ...gate, window }
  if (rate(window) >= 0.5) return { is: 'open', window: [], openedAt: now, probes: 0 }
  return gate.is === 'closed' ? { ...gate, window } : closedGate
}
