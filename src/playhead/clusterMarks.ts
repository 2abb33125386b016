import type { Mark } from './timeLine.ts'

/** Marks that lie so close together that they are drawn as one. */
export interface MarkCluster {
  /** Of its first mark: there the playhead goes. */
  readonly at: number
  readonly kind: Mark['kind']
  readonly count: number
  readonly first: string
  readonly last: string
}

/** From the least to the most serious. */
const seriousness: readonly Mark['kind'][] = ['note', 'event', 'rejection', 'failure']

const worse = (one: Mark['kind'], other: Mark['kind']): Mark['kind'] =>
  seriousness.indexOf(one) >= seriousness.indexOf(other) ? one : other

/** At most `most` clusters of ascending marks, each with all that fall into its part of the line; none is left out. */
export const clusterMarks = (
  marks: readonly Mark[],
  duration: number,
  most: number,
): readonly MarkCluster[] => {
  const clusters: MarkCluster[] = []
  let place = -1
  for (const { at, kind, label } of marks) {
    const here = duration === 0 ? 0 : Math.min(most - 1, Math.floor((most * at) / duration))
    const cluster = here === place ? clusters.pop() : undefined
    place = here
    clusters.push(
      cluster === undefined
        ? { at, kind, count: 1, first: label, last: label }
        : { ...cluster, kind: worse(cluster.kind, kind), count: cluster.count + 1, last: label },
    )
  }
  return clusters
}
