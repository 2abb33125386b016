import type { Follower, Unfollow } from './contract.ts'
import type { Engine } from './engine.ts'
import { eventOf } from './eventRow.ts'
import type { StoreBell } from './storeBell.ts'

const batchSize = 1_000

/**
 * Delivers all that comes after a position. The bell only wakes; what is delivered is read from the log after the last
 * position delivered, so nothing is missed, doubled or out of order, whoever wrote it.
 */
export const follow = (engine: Engine, bell: StoreBell, after: number, follower: Follower): Unfollow => {
  let position = after
  let running = false
  let rungAgain = false
  let over = false

  const isOver = (): boolean => over

  const deliver = async (): Promise<void> => {
    for (;;) {
      const rows = await engine.rows({
        aggregateId: null,
        from: position + 1,
        to: Number.MAX_SAFE_INTEGER,
        limit: batchSize,
        backwards: false,
      })
      const last = rows.at(-1)
      if (isOver() || last === undefined) return
      await follower.events(rows.map(eventOf))
      position = last.id
      if (isOver() || rows.length < batchSize) return
    }
  }

  const stop = (): void => {
    over = true
    stopListening()
  }

  const wake = async (): Promise<void> => {
    rungAgain = true
    if (running) return
    running = true
    try {
      while (rungAgain && !isOver()) {
        rungAgain = false
        await deliver()
        if (!isOver() && !rungAgain) follower.caughtUp?.(position)
      }
    } catch (error) {
      if (!isOver()) {
        stop()
        follower.failed?.(error instanceof Error ? error : new Error(String(error)))
      }
    }
    running = false
  }

  const stopListening = bell.listen((head) => {
    if (head > position) void wake()
  })
  void wake()
  return stop
}
