import { tornLine } from './tornLine.ts'
import type { SceneGroup, SceneNote, ScenePartition } from './scene.ts'
import styles from './Stage.module.css'

/** Boundaries around things that belong together. */
export const Groups = ({ groups }: { readonly groups: readonly SceneGroup[] }) =>
  groups.map((group) => {
    const left = group.x - group.width / 2
    const top = group.y - group.height / 2
    return (
      <g key={group.id}>
        <rect
          className={styles['group']}
          x={left}
          y={top}
          width={group.width}
          height={group.height}
          rx={20}
        />
        <text className={styles['groupLabel']} x={left + 18} y={top + 22} fontSize={18}>
          {group.label}
        </text>
      </g>
    )
  })

/** Where the name of a tear stands: off its middle, where it is likely to cross a line. */
const nameAt = 0.2

/** Torn lines; the gap hides what it cuts, and both edges are red. */
export const Partitions = ({ partitions }: { readonly partitions: readonly ScenePartition[] }) =>
  partitions.map((partition) => {
    const { middle, edges } = tornLine(partition.from, partition.to)
    return (
      <g key={partition.id} role="img" aria-label={partition.label}>
        <path className={styles['tear']} d={middle} />
        {edges.map((edge) => (
          <path key={edge} className={styles['tearEdge']} d={edge} />
        ))}
        <text
          className={styles['tearLabel']}
          x={partition.from.x + (partition.to.x - partition.from.x) * nameAt}
          y={partition.from.y + (partition.to.y - partition.from.y) * nameAt}
          fontSize={20}
        >
          {partition.label}
        </text>
      </g>
    )
  })

/** Words beside the things. */
export const Notes = ({ notes }: { readonly notes: readonly SceneNote[] }) =>
  notes.map((note) => (
    <text
      key={note.id}
      x={note.x}
      y={note.y}
      fontSize={note.size ?? 18}
      textAnchor={note.anchor ?? 'middle'}
      data-tone={note.tone ?? 'plain'}
      className={styles['note']}
    >
      {note.text}
    </text>
  ))
