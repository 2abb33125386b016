import { useMemo } from 'react'
import { stateAt, countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import { placeOf } from '../architecture/stageId.ts'
import type { Played } from '../queueing/playWorkload.ts'
import { scene } from '../scene.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './EvolutionStage.module.css'
import { HopLayer } from './HopLayer.tsx'
import { hopsOf } from './hops.ts'
import { layoutOf, type NodeId } from './layouts.ts'
import { Slots } from './Slots.tsx'
import { useMedia } from './useMedia.ts'

interface EvolutionStageProps {
  readonly played: Played
  readonly playhead: Playhead
  readonly selected: NodeId | null
  readonly onSelect: (id: NodeId) => void
}

/** The picture that grows, with the requests of the film at the playhead. */
export const EvolutionStage = ({ played, playhead, selected, onSelect }: EvolutionStageProps) => {
  const { picture: words, stages } = useWords(evolutionWords)
  const { film, outcome, architecture } = played
  const { stage } = outcome.workload
  const narrow = useMedia('(max-width: 640px)')
  const layout = layoutOf(stage, narrow)
  const frame = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const world = frame === 0 ? film.initial : (film.frames[frame - 1]?.state ?? stateAt(film, 0))
  const hops = useMemo(() => hopsOf(film, architecture, stage), [film, architecture, stage])
  const picture = useMemo(
    () => scene({ stage, outcome, world, layout, words, selected }),
    [stage, outcome, world, layout, words, selected],
  )
  const { width, height } = layout.size
  return (
    <div
      className={styles['picture']}
      data-stage-form={stage}
      style={{ '--picture-ratio': width / height } as Record<string, number>}
    >
      <Stage
        scene={picture}
        title={words.title(placeOf(stage) + 1, stages[stage].name)}
        size={layout.size}
        onInspect={(id) => onSelect(id as NodeId)}
      >
        <Slots outcome={outcome} world={world} layout={layout} />
        <HopLayer hops={hops} layout={layout} playhead={playhead} />
      </Stage>
    </div>
  )
}
