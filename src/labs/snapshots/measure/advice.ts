/** A load that takes longer than this is felt by whoever waits; in milliseconds. An assumption. */
export const feltAfterMs = 100

/** `not-needed`: a full replay is not felt. `pays`: it is, and snapshots mend it. `split`: they do not mend it either. */
export type Advice = 'not-needed' | 'pays' | 'split'

/** What to do, by what was measured; both times in real milliseconds. */
export const adviceFor = ({
  replayMs,
  snapshotMs,
}: {
  readonly replayMs: number
  readonly snapshotMs: number | null
}): Advice => {
  if (replayMs <= feltAfterMs) return 'not-needed'
  return snapshotMs !== null && snapshotMs <= feltAfterMs ? 'pays' : 'split'
}

/**
 * After how many loads the time that writing took is won back; null when a load with snapshots wins nothing.
 */
export const loadsToPayBack = ({
  replayMs,
  snapshotMs,
  writeMs,
}: {
  readonly replayMs: number
  readonly snapshotMs: number
  readonly writeMs: number
}): number | null => (replayMs <= snapshotMs ? null : Math.ceil(writeMs / (replayMs - snapshotMs)))
