import { useMemo } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import type { IdempotencyFilm } from '../playIdempotency.ts'
import { endsOf, pictureSize, sceneOf, tokensOf } from '../scene.ts'
import { idempotencyWords } from '../words/index.ts'
import styles from './Idempotency.module.css'

interface PictureProps {
  readonly film: IdempotencyFilm
  readonly playhead: Playhead
}

/** The sender, the server and the account; or the replicas. */
export const Picture = ({ film, playhead }: PictureProps) => {
  const words = useWords(idempotencyWords)
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const state = film.frames[count - 1]?.state ?? film.initial
  const ends = useMemo(() => endsOf(film), [film])
  const scene = useMemo(() => sceneOf(state, words), [state, words])
  const tokens = useMemo(() => tokensOf(state, ends, words), [state, ends, words])
  return (
    <div className={styles['scene']}>
      <Stage scene={scene} title={words.worlds[state.settings.world]} size={pictureSize}>
        <Tokens tokens={tokens} playhead={playhead} />
      </Stage>
    </div>
  )
}
