import { UserRound } from 'lucide-react'
import { fitLabel, lineHeight, smallest } from './fitLabel.ts'
import { labelRoom } from './labelRoom.ts'
import { textWidth } from './letterWidths.ts'
import { details, fills, outlines, radiusOf } from './outlines.ts'
import type { SceneNode } from './scene.ts'
import styles from './Shape.module.css'

const row = smallest * lineHeight

/** The name, a smaller line and the lamp, one below the other in the middle of the room there is. */
const Words = ({ node }: { readonly node: SceneNode }) => {
  const { kind, width, height, detail, lamp } = node
  const room = labelRoom(kind, width, height)
  const below = (detail === undefined ? 0 : 1) + (lamp === undefined ? 0 : 1)
  const label = fitLabel(
    node.label,
    { width: room.width, height: room.height - below * row },
    height >= 110 ? 22 : 20,
  )
  const small =
    detail === undefined ? [] : fitLabel(detail, { width: room.width, height: row }, smallest).lines
  const step = label.size * lineHeight
  const centred = room.y - (label.lines.length * step + below * row) / 2
  // The words of a client stand below its circle, never on it.
  const top = kind === 'client' ? Math.max(centred, room.y - room.height / 2) : centred
  const afterLabel = top + label.lines.length * step
  const lines = label.lines.map((text, index) => ({ text, y: top + (index + 0.5) * step }))
  return (
    <g transform={`translate(${room.x} 0)`}>
      {lines.map(({ text, y }) => (
        <text key={y} className={styles['label']} y={y} fontSize={label.size}>
          {text}
        </text>
      ))}
      {small.map((line) => (
        <text key={line} className={styles['small']} y={afterLabel + row / 2} fontSize={smallest}>
          {line}
        </text>
      ))}
      {lamp !== undefined && <Lamp lamp={lamp} y={afterLabel + (below - 0.5) * row} />}
    </g>
  )
}

/** A lamp whose form says the same as its colour, and its word. */
const Lamp = ({ lamp, y }: { readonly lamp: NonNullable<SceneNode['lamp']>; readonly y: number }) => {
  const light = {
    good: 'M-7 0a7 7 0 0 1 14 0a7 7 0 0 1 -14 0z',
    warn: 'M0 -8L8.5 7h-17z',
    bad: 'M-7 -7h14v14h-14z',
  }
  return (
    <g transform={`translate(0 ${y})`}>
      <path
        className={styles['lamp']}
        data-is={lamp.is}
        d={light[lamp.is]}
        transform={`translate(${-textWidth(lamp.word, smallest) / 2 - 5} 0)`}
      />
      <text className={styles['small']} fontSize={smallest} x={10}>
        {lamp.word}
      </text>
    </g>
  )
}

/** The version of an aggregate, or a count, over the top right corner. */
const CornerBadge = ({ node, badge }: { readonly node: SceneNode; readonly badge: string }) => {
  const width = Math.max(30, textWidth(badge, smallest) + 20)
  return (
    <g transform={`translate(${node.width / 2 - width / 2 + 8} ${-node.height / 2})`}>
      <rect className={styles['badge']} x={-width / 2} y={-14} width={width} height={28} rx={14} />
      <text className={styles['badgeText']} fontSize={smallest}>
        {badge}
      </text>
    </g>
  )
}

const Cross = ({ node }: { readonly node: SceneNode }) => {
  const x = node.kind === 'client' ? -radiusOf(node.width, node.height) : -node.width / 2
  return (
    <g className={styles['cross']} transform={`translate(${x + 2} ${-node.height / 2 + 2})`}>
      <circle r={13} />
      <path d="M-5 -5L5 5M5 -5L-5 5" />
    </g>
  )
}

const Person = ({ width, height }: { readonly width: number; readonly height: number }) => {
  const radius = radiusOf(width, height)
  const size = radius * 1.2
  return (
    <UserRound
      aria-hidden
      className={styles['person']}
      x={-size / 2}
      y={-height / 2 + radius - size / 2}
      size={size}
      strokeWidth={1.9}
    />
  )
}

/** A thing of the visual language, drawn around its own centre. */
export const Shape = ({ node }: { readonly node: SceneNode }) => {
  const { kind, width, height, badge, state = 'idle', selected = false } = node
  const outline = outlines[kind](width, height)
  return (
    <g data-kind={kind} data-state={state} data-selected={selected} className={styles['shape']}>
      <path className={styles['halo']} d={outline} />
      {node.differs === true && (
        <path className={styles['differs']} d={outlines[kind](width + 20, height + 20)} data-differs />
      )}
      <path className={styles['outline']} d={outline} />
      <path className={styles['fill']} d={fills(kind, width, height)} />
      <path className={styles['detail']} d={details(kind, width, height)} />
      {kind === 'client' && <Person width={width} height={height} />}
      <Words node={node} />
      {badge !== undefined && <CornerBadge node={node} badge={badge} />}
      {(state === 'failed' || kind === 'failure') && <Cross node={node} />}
    </g>
  )
}
