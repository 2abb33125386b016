import type { CapSettings } from './settings.ts'
import { linksOf } from './network.ts'
import { noSiblings } from './siblingSet.ts'
import type { CapState } from './state.ts'
import { nothingYet } from './tags.ts'

/** How far each clock is off, in shares of the largest skew. */
const skews = [0, 1, -1, 0.5, -0.5]

/** A cluster at rest: the bay is free, all links are open, and client n is at replica n, counted round. */
export const initialState = ({ mode, replicas, clients, clockSkew }: CapSettings): CapState => ({
  mode,
  replicas: Array.from({ length: replicas }, (_, id) => ({
    id,
    up: true,
    skew: (skews[id] ?? 0) * clockSkew,
    held: nothingYet,
    siblings: noSiblings(replicas),
    hints: [],
  })),
  clients: Array.from({ length: clients }, (_, id) => ({
    id,
    replica: id % replicas,
    process: 0,
    begun: 0,
    current: null,
    waiting: [],
    last: null,
    context: noSiblings(replicas).seen,
  })),
  messages: [],
  links: linksOf(replicas, () => false),
  history: { init: null, ops: [] },
  working: true,
  nextMessage: 0,
  facts: [],
  outbox: [],
  timers: [],
})
