import { canonicalJson, type Millis } from '../kernel/index.ts'

/** What one replica holds at one moment. States are plain data and equal when their content is. */
export interface ReplicaSnapshot {
  readonly replica: string
  readonly at: Millis
  readonly state: unknown
  /** Names of the updates that it has taken in, in any order. */
  readonly updates: readonly string[]
}

/** Whether replicas agree as they should. */
export type ConvergenceVerdict =
  | { readonly converges: true }
  | {
      readonly converges: false
      readonly reason: string
      /** The replicas that disagree. */
      readonly replicas: readonly string[]
    }

/** How many different states there are: 1 when all replicas agree, 0 without replicas. */
export const divergence = (states: Iterable<unknown>): number =>
  new Set(Array.from(states, canonicalJson)).size

/**
 * Whether all replicas hold the same at the end, and, where `winner` is given, whether it is that: without it, a system
 * in which whatever arrives last wins would pass by luck.
 */
export const convergence = (
  finalStates: Readonly<Record<string, unknown>>,
  winner?: { readonly state: unknown },
): ConvergenceVerdict => {
  const replicas = Object.keys(finalStates)
  const [first = ''] = replicas
  const wanted = winner === undefined ? finalStates[first] : winner.state
  const wrong = replicas.filter((replica) => divergence([wanted, finalStates[replica]]) > 1)
  if (wrong.length === 0) return { converges: true }
  const held = wrong.map((replica) => `${replica} holds ${canonicalJson(finalStates[replica])}`).join(', ')
  const instead = `not ${canonicalJson(wanted)}, as ${winner === undefined ? `${first} does` : 'the newest write has it'}`
  return {
    converges: false,
    reason: `${held}, ${instead}.`,
    replicas: winner === undefined ? [first, ...wrong] : wrong,
  }
}

/**
 * Strong convergence: replicas that have taken in the same updates hold the same state, whatever the order and however
 * often each came. Looks at all snapshots, of whichever moments.
 */
export const strongConvergence = (snapshots: readonly ReplicaSnapshot[]): ConvergenceVerdict => {
  const firstWith = new Map<string, ReplicaSnapshot>()
  for (const snapshot of snapshots) {
    const key = canonicalJson([...new Set(snapshot.updates)].sort())
    const other = firstWith.get(key)
    if (other === undefined) firstWith.set(key, snapshot)
    else if (divergence([other.state, snapshot.state]) > 1) {
      const inWords = ({ replica, at, state }: ReplicaSnapshot): string =>
        `${replica} held ${canonicalJson(state)} at ${at}`
      return {
        converges: false,
        reason: `With the same updates ${key}, ${inWords(other)} and ${inWords(snapshot)}.`,
        replicas: [...new Set([other.replica, snapshot.replica])],
      }
    }
  }
  return { converges: true }
}

/** The states of all replicas at one moment, by replica. */
export interface StatesAt {
  readonly at: Millis
  readonly states: Readonly<Record<string, unknown>>
}

/** Since when all replicas agree and go on agreeing, in samples that ascend; null when they do not agree at the end. */
export const convergedSince = (samples: readonly StatesAt[]): Millis | null => {
  const lastApart = samples.findLastIndex(({ states }) => divergence(Object.values(states)) > 1)
  return samples[lastApart + 1]?.at ?? null
}
