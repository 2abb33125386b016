import { useMemo } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Pair } from '../lesson.ts'
import { formIds, type FormId } from '../model/lane.ts'
import type { FormsState } from '../model.ts'
import type { FormsFilm } from '../playForms.ts'
import { arrivalsOf, laneScene, laneSize, laneTokens } from '../scene.ts'
import { formsWords } from '../words/index.ts'
import styles from './Forms.module.css'

interface LaneProps {
  readonly form: FormId
  readonly state: FormsState
  readonly film: FormsFilm
  readonly playhead: Playhead
}

/** For all contexts that ever listen in a film there is a place from the beginning. */
const seatsIn = ({ frames, initial }: FormsFilm): number =>
  (frames.at(-1)?.state ?? initial).lanes.notification.listeners.length

const LanePicture = ({ form, state, film, playhead }: LaneProps) => {
  const words = useWords(formsWords)
  const seats = seatsIn(film)
  const arrivals = useMemo(() => arrivalsOf(film, form), [film, form])
  const scene = useMemo(
    () => laneScene(state, form, { seats, words: words.stage }),
    [state, form, seats, words],
  )
  const tokens = useMemo(
    () => laneTokens(state.lanes[form], arrivals, { seats, words: words.stage }),
    [state, form, arrivals, seats, words],
  )
  return (
    <section className={styles['lane']} aria-label={words.forms[form]}>
      <h2>{words.forms[form]}</h2>
      <Stage scene={scene} title={words.stage.title(words.forms[form])} size={laneSize(seats)}>
        <Tokens tokens={tokens} playhead={playhead} />
      </Stage>
    </section>
  )
}

interface PictureProps {
  readonly film: FormsFilm
  readonly playhead: Playhead
  /** Which lanes; none means all four. */
  readonly lanes: Pair
}

/** The lanes side by side, as they are where the playhead stands. */
export const Picture = ({ film, playhead, lanes }: PictureProps) => {
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const state = film.frames[count - 1]?.state ?? film.initial
  const shown = lanes.length === 0 ? formIds : lanes
  return (
    <div className={styles['lanes']} data-lanes={shown.length}>
      {shown.map((form) => (
        <LanePicture key={form} form={form} state={state} film={film} playhead={playhead} />
      ))}
    </div>
  )
}
