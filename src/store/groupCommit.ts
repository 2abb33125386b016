import type { Appended } from './contract.ts'
import type { Committed, CommittedGroup, Engine } from './engine.ts'
import { eventOf } from './eventRow.ts'
import type { PreparedRequest } from './prepareAppend.ts'

interface Waiting {
  readonly requests: readonly PreparedRequest[]
  readonly called: number
  readonly resolve: (appended: Appended) => void
  readonly reject: (error: unknown) => void
}

/** Most appends that share a transaction. */
const mostAppends = 512

/** A group is closed when it has this many events: the page stays free between transactions. */
const manyEvents = 2_000

/** How many of those who wait share the next transaction; at least one. */
const groupSize = (queue: readonly Waiting[]): number => {
  let size = 0
  let events = 0
  for (const { requests } of queue) {
    if (size === mostAppends || events >= manyEvents) break
    size += 1
    for (const request of requests) events += request.events.length
  }
  return size
}

const appendedOf = (
  outcome: Extract<Committed, { is: 'stored' }>,
  group: CommittedGroup,
  called: number,
): Appended => ({
  events: outcome.rows.map(eventOf),
  versions: Object.fromEntries(outcome.versions),
  position: outcome.rows.at(-1)?.id ?? group.head,
  repeated: outcome.repeated,
  timing: {
    began: group.began - called,
    checked: group.checked - called,
    written: group.written - called,
    committed: group.committed - called,
    groupSize: group.outcomes.length,
  },
})

/**
 * Queues appends and writes those that wait together in one transaction. One that conflicts is refused alone; when the
 * engine refuses the transaction, all of its appends are, because none is stored.
 */
export const createGroupCommit = (
  engine: Engine,
  grown: (head: number) => void,
): ((requests: readonly PreparedRequest[]) => Promise<Appended>) => {
  const queue: Waiting[] = []
  let running = false

  const settle = (waiting: Waiting, outcome: Committed | undefined, group: CommittedGroup): void => {
    if (outcome === undefined) return
    if (outcome.is === 'refused') waiting.reject(outcome.error)
    else waiting.resolve(appendedOf(outcome, group, waiting.called))
  }

  const commitNext = async (): Promise<void> => {
    const members = queue.splice(0, groupSize(queue))
    try {
      const group = await engine.commit(members.map((member) => member.requests))
      members.forEach((member, index) => settle(member, group.outcomes[index], group))
      if (group.outcomes.some((outcome) => outcome.is === 'stored' && !outcome.repeated)) grown(group.head)
    } catch (error) {
      for (const member of members) member.reject(error)
    }
  }

  const drain = async (): Promise<void> => {
    if (running) return
    running = true
    while (queue.length > 0) await commitNext()
    running = false
  }

  return (requests) =>
    new Promise((resolve, reject) => {
      queue.push({ requests, called: performance.now(), resolve, reject })
      queueMicrotask(() => void drain())
    })
}
