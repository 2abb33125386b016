import { useId, type ReactNode } from 'react'
import { ArrowHeads, Links } from './Links.tsx'
import { stageSize, type Scene, type ScenePlacing } from './scene.ts'
import styles from './Stage.module.css'
import { StageNode } from './StageNode.tsx'
import { Groups, Notes, Partitions } from './Surroundings.tsx'

export interface StageProps {
  readonly scene: Scene
  /** What the picture shows, in a sentence. */
  readonly title: string
  /** Called with the id of a thing that is clicked or chosen with Enter or Space. Left out: things are not buttons. */
  readonly onInspect?: (id: string) => void
  /** While something on the stage has to be chosen; those things are buttons then. */
  readonly placing?: ScenePlacing | null
  /** In stage units; default 1280 x 720. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Layers above the things: tokens, drawings of one's own in stage units. */
  readonly children?: ReactNode
}

/** The world of a lab: 1280 x 720 units that fill the room there is. */
export const Stage = (props: StageProps) => {
  const { scene, title, onInspect, placing = null, size = stageSize, children } = props
  const prefix = useId()
  return (
    <svg
      className={styles['stage']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={title}
      data-stage
    >
      <ArrowHeads prefix={prefix} />
      <Groups groups={scene.groups ?? []} />
      <Links scene={scene} prefix={prefix} />
      <Partitions partitions={scene.partitions ?? []} />
      {scene.nodes.map((node) => (
        <StageNode key={node.id} node={node} onInspect={onInspect} placing={placing} />
      ))}
      <Notes notes={scene.notes ?? []} />
      {children}
    </svg>
  )
}
