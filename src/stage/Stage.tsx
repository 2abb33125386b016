import type { ReactNode } from 'react'
import { edgePoint, stageSize, type Scene, type SceneLink, type SceneNode } from './scene.ts'
import { Shape } from './Shape.tsx'
import styles from './Stage.module.css'

export interface StageProps {
  readonly scene: Scene
  /** What the picture shows, in a sentence. */
  readonly title: string
  /** Called with the id of a thing that is clicked or chosen with Enter. Left out: things are not buttons. */
  readonly onInspect?: (id: string) => void
  /** In stage units; default 1280 x 720. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Layers above the things: tokens, drawings of one's own in stage units. */
  readonly children?: ReactNode
}

const linkPath = (link: SceneLink, from: SceneNode, to: SceneNode): string => {
  const a = edgePoint(from, to)
  const b = edgePoint(to, from)
  if (link.bend === undefined || link.bend === 0) return `M${a.x} ${a.y}L${b.x} ${b.y}`
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const x = (a.x + b.x) / 2 + ((b.y - a.y) / length) * link.bend
  const y = (a.y + b.y) / 2 - ((b.x - a.x) / length) * link.bend
  return `M${a.x} ${a.y}Q${x} ${y} ${b.x} ${b.y}`
}

const Links = ({ scene }: { readonly scene: Scene }) => {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  return scene.links.map((link) => {
    const from = nodes.get(link.from)
    const to = nodes.get(link.to)
    if (from === undefined || to === undefined) return null
    return (
      <g key={link.id} className={styles['link']} data-state={link.state ?? 'idle'}>
        <path d={linkPath(link, from, to)} markerEnd="url(#arrow)" />
        {link.label !== undefined && (
          <text x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 - 14} fontSize={18}>
            {link.label}
          </text>
        )}
      </g>
    )
  })
}

const descriptionOf = (node: SceneNode): string =>
  node.description ?? [node.label, node.detail, node.badge, node.lamp?.word].filter(Boolean).join(', ')

const Node = ({
  node,
  onInspect,
}: {
  readonly node: SceneNode
  readonly onInspect?: ((id: string) => void) | undefined
}) => {
  const place = `translate(${node.x} ${node.y})`
  if (onInspect === undefined) {
    return (
      <g transform={place} role="listitem" aria-label={descriptionOf(node)} data-node={node.id}>
        <title>{descriptionOf(node)}</title>
        <Shape node={node} />
      </g>
    )
  }
  return (
    <g
      transform={place}
      role="button"
      tabIndex={0}
      aria-label={descriptionOf(node)}
      data-node={node.id}
      className={styles['button']}
      onClick={() => onInspect(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onInspect(node.id)
      }}
    >
      <title>{descriptionOf(node)}</title>
      <Shape node={node} />
    </g>
  )
}

/** The world of a lab: 1280 x 720 units that fill the room there is. */
export const Stage = ({ scene, title, onInspect, size = stageSize, children }: StageProps) => (
  <svg
    className={styles['stage']}
    viewBox={`0 0 ${size.width} ${size.height}`}
    role={onInspect === undefined ? 'list' : 'group'}
    aria-label={title}
  >
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="6"
        markerHeight="6"
        orient="auto-start-reverse"
      >
        <path d="M0 0L10 5L0 10z" className={styles['arrow']} />
      </marker>
    </defs>
    <Links scene={scene} />
    {scene.nodes.map((node) => (
      <Node key={node.id} node={node} onInspect={onInspect} />
    ))}
    {(scene.notes ?? []).map((note) => (
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
    ))}
    {children}
  </svg>
)
