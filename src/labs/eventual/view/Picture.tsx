import { useMemo } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import { boardScene, boardSize, boardTokens } from '../boardScene.ts'
import type { BoardState } from '../model/board.ts'
import type { CopiesState } from '../model/copies/state.ts'
import type { Finality, ProcessId } from '../model/everyday.ts'
import type { EventualSettings } from '../model/settings.ts'
import type { EventualFilm } from '../playEventual.ts'
import { copiesScene, copiesSize, copiesTokens, endsOf } from '../scene.ts'
import { eventualWords } from '../words/index.ts'
import { AnnScreen } from './AnnScreen.tsx'
import styles from './Eventual.module.css'
import { Everyday } from './Everyday.tsx'

interface WorldProps<State> {
  readonly state: State
  readonly film: EventualFilm
  readonly playhead: Playhead
  readonly settings: EventualSettings
}

const Copies = ({ state, film, playhead, settings }: WorldProps<CopiesState>) => {
  const words = useWords(eventualWords).stage
  const ends = useMemo(() => endsOf(film), [film])
  const scene = useMemo(() => copiesScene(state, words), [state, words])
  const tokens = useMemo(() => copiesTokens(state, ends, words), [state, ends, words])
  return (
    <>
      <div className={styles['scene']}>
        <Stage scene={scene} title={words.titleCopies} size={copiesSize}>
          <Tokens tokens={tokens} playhead={playhead} />
        </Stage>
      </div>
      <AnnScreen state={state} style={settings.screen} />
    </>
  )
}

const Board = ({ state, playhead, settings }: WorldProps<BoardState>) => {
  const words = useWords(eventualWords).stage
  const { lag } = settings.board
  const scene = useMemo(() => boardScene(state, words), [state, words])
  const tokens = useMemo(() => boardTokens(state, lag, words), [state, lag, words])
  return (
    <div className={styles['scene']}>
      <Stage scene={scene} title={words.titleBoard} size={boardSize}>
        <Tokens tokens={tokens} playhead={playhead} />
      </Stage>
    </div>
  )
}

interface PictureProps {
  readonly film: EventualFilm
  readonly playhead: Playhead
  readonly settings: EventualSettings
  readonly onSort?: (process: ProcessId, as: Finality) => void
}

/** The world of the film, as it is where the playhead stands. */
export const Picture = ({ film, playhead, settings, onSort }: PictureProps) => {
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const state = film.frames[count - 1]?.state ?? film.initial
  switch (state.world) {
    case 'copies':
      return <Copies state={state} film={film} playhead={playhead} settings={settings} />
    case 'board':
      return <Board state={state} film={film} playhead={playhead} settings={settings} />
    case 'everyday':
      return <Everyday state={state} onSort={onSort} />
  }
}
