import { useMemo } from 'react'
import { countUntil, stateAt } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { markDifferences, Stage, Tokens } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import { readSettings } from '../model/settings.ts'
import type { BreakerFilm } from '../playBreaker.ts'
import { breakerScene, breakerTokens, pictureSize } from '../scene.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'

/** A film with the settings that it was played under. */
export interface Shown {
  readonly film: BreakerFilm
  readonly settings: Parameters<typeof readSettings>[0]
}

interface PictureProps {
  readonly shown: Shown
  readonly beside: Shown | null
  readonly title: string
  readonly playhead: Playhead
}

/** Users, caller, breaker and supplier under the playhead. */
export const Picture = ({ shown, beside, title, playhead }: PictureProps) => {
  const words = useWords(breakerWords)
  const { film } = shown
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const state = film.frames[count - 1]?.state ?? film.initial
  const other = usePlayheadState(playhead, ({ now }) => (beside === null ? null : stateAt(beside.film, now)))
  const scene = useMemo(() => {
    const sceneOf = (of: typeof state, given: Shown['settings']) => {
      const { threads, breaker } = readSettings(given)
      return breakerScene({ state: of, threads, hasBreaker: breaker !== 'none', words })
    }
    const own = sceneOf(state, shown.settings)
    return other === null || beside === null ? own : markDifferences(own, sceneOf(other, beside.settings))
  }, [state, other, shown.settings, beside, words])
  const tokens = useMemo(() => breakerTokens(state, words.stage), [state, words])
  return (
    <figure className={styles['picture']}>
      <figcaption>{title}</figcaption>
      <Stage scene={scene} title={`${title}: ${words.stage.title}`} size={pictureSize}>
        <Tokens tokens={tokens} playhead={playhead} />
      </Stage>
    </figure>
  )
}
