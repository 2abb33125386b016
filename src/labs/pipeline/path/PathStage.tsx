import { useReducedMotion } from 'framer-motion'
import { useMemo } from 'react'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { Caption } from './Caption.tsx'
import type { Film } from './film.ts'
import { ladder, loop } from './layouts.ts'
import { Lens } from './Lens.tsx'
import styles from './PathStage.module.css'
import { pathScene } from './pathScene.ts'
import { PathTokens } from './PathTokens.tsx'
import { pathTokens } from './pathTokens.ts'
import type { Trace } from './trace.ts'
import { useMedia } from './useMedia.ts'

interface PathStageProps {
  readonly trace: Trace | null
  readonly film: Film
  readonly playhead: Playhead
}

/** Moments at which the picture changes; between them only messages move, and those move by themselves. */
const changesOf = (film: Film): readonly number[] =>
  [...film.hops, ...film.branches].map(({ end }) => end).toSorted((a, b) => a - b)

/** The ten stations of a command and what passes between them. */
export const PathStage = ({ trace, film, playhead }: PathStageProps) => {
  const words = useWords(pipelineWords)
  const layout = useMedia('(max-width: 640px)') ? ladder : loop
  const still = useReducedMotion() === true
  const changes = useMemo(() => changesOf(film), [film])
  const last = usePlayheadState(playhead, ({ now }) => changes.findLast((at) => now > 0 && now >= at) ?? 0)
  const scene = useMemo(
    () => pathScene({ trace, film, now: last, layout, words }),
    [trace, film, last, layout, words],
  )
  const tokens = useMemo(() => pathTokens(trace, film, layout), [trace, film, layout])
  return (
    <div className={styles['world']}>
      <div className={styles['frame']}>
        <div className={styles['picture']} data-layout={layout === loop ? 'loop' : 'ladder'}>
          <Stage scene={scene} title={words.pictureTitle} size={layout.size}>
            <PathTokens tokens={tokens} playhead={playhead} still={still} />
          </Stage>
          <div className={styles['inside']}>
            {trace === null ? (
              <p className={styles['hint']}>{words.firstStep}</p>
            ) : (
              <Lens trace={trace} film={film} playhead={playhead} />
            )}
          </div>
        </div>
      </div>
      <Caption trace={trace} film={film} playhead={playhead} />
    </div>
  )
}
