import { useMemo } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { usePlacing } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { autonomySize } from '../places.ts'
import type { AutonomyFilm } from '../playAutonomy.ts'
import { autonomyScene } from '../scene.ts'
import { tokensOf, underWay } from '../tokens.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'

interface PictureProps {
  readonly film: AutonomyFilm
  readonly playhead: Playhead
  /** Whether a question can be answered on it; not on the one that only stands beside. */
  readonly answers?: boolean
}

/** The contexts, what is under way between them, and how old each copy is. */
export const Picture = ({ film, playhead, answers = false }: PictureProps) => {
  const words = useWords(autonomyWords).stage
  const asked = usePlacing()
  const { tick } = film.initial.rules
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / tick) * tick)
  const count = usePlayheadState(playhead, (state) => countUntil(film, state.now))
  const frame = film.frames[count - 1]
  const state = frame?.state ?? film.initial
  const since = frame?.at ?? 0
  const scene = useMemo(
    () => autonomyScene({ state, now: Math.max(now, since) }, words),
    [state, now, since, words],
  )
  const tokens = useMemo(() => tokensOf(film, words), [film, words])
  const shown = useMemo(() => underWay(tokens, since), [tokens, since])
  return (
    <div className={styles['scene']}>
      <Stage scene={scene} title={words.title} size={autonomySize} placing={answers ? asked : null}>
        <Tokens tokens={shown} playhead={playhead} />
      </Stage>
    </div>
  )
}
