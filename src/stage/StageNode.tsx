import { m, useReducedMotion } from 'framer-motion'
import { memo } from 'react'
import { outlines } from './outlines.ts'
import { sameNode } from './sameNode.ts'
import type { SceneNode, ScenePlacing } from './scene.ts'
import { Shape } from './Shape.tsx'
import styles from './Stage.module.css'

/** A thing in a sentence, for those who cannot see it. */
export const descriptionOf = (node: SceneNode): string =>
  node.description ?? [node.label, node.detail, node.badge, node.lamp?.word].filter(Boolean).join(', ')

export interface StageNodeProps {
  readonly node: SceneNode
  readonly onInspect?: ((id: string) => void) | undefined
  readonly placing?: ScenePlacing | null
}

interface PictureProps {
  readonly node: SceneNode
  readonly reduced: boolean
}

/** The drawing: made anew only when something about it differs. */
const Picture = memo(
  ({ node, reduced }: PictureProps) => (
    <m.g
      initial={false}
      animate={{ scale: node.state === 'active' ? 1.04 : 1 }}
      transition={{ duration: reduced ? 0 : 0.2, ease: 'easeOut' }}
    >
      <Shape node={node} />
    </m.g>
  ),
  (before, after) => before.reduced === after.reduced && sameNode(before.node, after.node),
)

/** A thing at its place. It grows a little while something happens to it; it is a button where it can be inspected or chosen. */
export const StageNode = ({ node, onInspect, placing = null }: StageNodeProps) => {
  const reduced = useReducedMotion() === true
  const description = descriptionOf(node)
  const picture = <Picture node={node} reduced={reduced} />
  const place = {
    transform: `translate(${node.x} ${node.y})`,
    'data-node': node.id,
    className: styles['node'],
  }
  const isOption = placing?.options.includes(node.id) === true
  const act = isOption ? placing.choose : onInspect
  if (act === undefined) {
    return (
      <g {...place} role="img" aria-label={description}>
        <title>{description}</title>
        {picture}
      </g>
    )
  }
  return (
    <g
      {...place}
      className={`${styles['node']} ${styles['button']}`}
      role="button"
      tabIndex={0}
      aria-label={description}
      aria-pressed={isOption ? placing.chosen === node.id : (node.selected ?? false)}
      data-placeable={isOption ? '' : undefined}
      onClick={() => act(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        act(node.id)
      }}
    >
      <title>{description}</title>
      <path className={styles['focusRing']} d={outlines[node.kind](node.width + 14, node.height + 14)} />
      {picture}
    </g>
  )
}
