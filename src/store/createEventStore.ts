import type { Durability, EventStore, Follower, Unfollow } from './contract.ts'
import type { Engine } from './engine.ts'
import { ImmutableLogError, StorageClosedError } from './errors.ts'
import { follow } from './follow.ts'
import { createGroupCommit } from './groupCommit.ts'
import { logHash } from './logHash.ts'
import { prepareAppend } from './prepareAppend.ts'
import { readBatches, readEvents, wholeNumber } from './readBatches.ts'
import type { StoreBell } from './storeBell.ts'
import { verify } from './verify.ts'

interface Parts {
  readonly name: string
  readonly durability: Durability
  readonly engine: Engine
  readonly bell: StoreBell
}

/** Makes an event store of an engine and a bell. */
export const createEventStore = ({ name, durability, engine, bell }: Parts): EventStore => {
  let closed = false
  const following = new Set<Unfollow>()
  const commit = createGroupCommit(engine, (head) => {
    if (!closed) bell.ring(head)
  })

  const open = (): Engine => {
    if (closed) {
      throw new StorageClosedError(`Failed to use the store "${name}": because it was closed. Open it again.`)
    }
    return engine
  }

  const appendAll: EventStore['appendAll'] = async (requests) => {
    open()
    return commit(prepareAppend(requests))
  }

  const startFollowing = (after: number, follower: Follower): Unfollow => {
    const unfollow = follow(open(), bell, wholeNumber('after', after, 0), follower)
    const stop = (): void => {
      following.delete(stop)
      unfollow()
    }
    following.add(stop)
    return stop
  }

  const rewrite: EventStore['rewrite'] = async (attempt) => {
    await open().rewrite(attempt)
    throw new ImmutableLogError(
      `Failed to refuse a change of history: because "${name}" took it. Verify the store and restore it from an export.`,
    )
  }

  return {
    name,
    engine: engine.kind,
    durability,
    append: (aggregateId, events, expected) => appendAll([{ aggregateId, events, expected }]),
    appendAll,
    read: (aggregateId, options) => readEvents(open(), aggregateId, options),
    readAll: (options) => readEvents(open(), null, options),
    readBatches: (options) => readBatches(open(), null, options),
    version: async (aggregateId) => open().version(aggregateId),
    aggregates: async ({ after = '', prefix = '', limit = 1_000 } = {}) =>
      open().aggregates(after, prefix, limit),
    head: async () => open().head(),
    count: async () => open().count(),
    follow: startFollowing,
    logHash: async (options) => logHash(open(), options),
    verify: async (signal) => verify(open(), signal),
    rewrite,
    close: () => {
      if (closed) return
      closed = true
      for (const stop of following) stop()
      bell.close()
      engine.close()
    },
  }
}
