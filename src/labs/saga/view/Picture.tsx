import { useMemo } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import type { SagaFilm } from '../playSaga.ts'
import { arrivalsOf, sagaScene, sagaSize, sagaTokens } from '../scene.ts'
import { sagaWords } from '../words/index.ts'
import { Bookings } from './Bookings.tsx'
import styles from './Saga.module.css'

interface PictureProps {
  readonly film: SagaFilm
  readonly playhead: Playhead
}

/** The desk, the participants and the messages between them; and how each booking stands. */
export const Picture = ({ film, playhead }: PictureProps) => {
  const words = useWords(sagaWords).stage
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const arrivals = useMemo(() => arrivalsOf(film), [film])
  const frame = film.frames[count - 1]
  const state = frame?.state ?? film.initial
  const scene = useMemo(() => sagaScene(state, words), [state, words])
  const tokens = useMemo(
    () => sagaTokens(state, arrivals, frame?.at ?? 0, words),
    [state, arrivals, frame, words],
  )
  return (
    <>
      <div className={styles['scene']}>
        <Stage scene={scene} title={words.title} size={sagaSize}>
          <Tokens tokens={tokens} playhead={playhead} />
        </Stage>
      </div>
      <Bookings state={state} />
    </>
  )
}
