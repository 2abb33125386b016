import { useMemo } from 'react'
import { useWords } from '../words/index.ts'
import { coarseHealth, healthAt } from './coarseHealth.ts'
import type { Playhead, PlayheadState } from './playhead.ts'
import styles from './Transport.module.css'
import { percentOf } from './timeLine.ts'
import { usePlayheadState } from './usePlayhead.ts'
import { playheadWords } from './words.ts'

/** The sentence for a moment, with how the world fares. */
const useSentence = (playhead: Playhead): ((now: number) => string) => {
  const words = useWords(playheadWords)
  const describe = usePlayheadState(playhead, (state) => state.describe)
  const health = usePlayheadState(playhead, (state) => state.health)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  const joined = useMemo(() => coarseHealth(health, duration, Infinity), [health, duration])
  return (now) => {
    if (duration === 0) return words.empty
    const kind = healthAt(joined, now)
    return kind === null || kind === 'ok'
      ? describe(now)
      : words.withHealth(describe(now), words.health[kind])
  }
}

/** While it plays, a new moment is read aloud each real second, not each frame. */
const spokenMoment = ({ now, playing, speed }: PlayheadState): number => {
  const second = 1000 * speed
  return playing ? Math.floor(now / second) * second : now
}

/** Dims what has not happened yet. */
export const Future = ({ playhead }: { readonly playhead: Playhead }) => {
  const now = usePlayheadState(playhead, (state) => state.now)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  return (
    <div aria-hidden className={styles['future']} style={{ insetInlineStart: percentOf(now, duration) }} />
  )
}

/** The playhead as a slider that says where it is. */
export const PlayheadSlider = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(playheadWords)
  const now = usePlayheadState(playhead, (state) => state.now)
  const spoken = usePlayheadState(playhead, spokenMoment)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  const sentence = useSentence(playhead)
  return (
    <input
      type="range"
      data-transport-slider
      className={styles['slider']}
      aria-label={words.playhead}
      aria-valuetext={sentence(spoken)}
      min={0}
      max={duration}
      step="any"
      value={now}
      disabled={duration === 0}
      onChange={(event) => {
        playhead.pause()
        playhead.seek(Number(event.target.value))
      }}
    />
  )
}

/** The sentence for the moment at the playhead. */
export const Moment = ({ playhead }: { readonly playhead: Playhead }) => {
  const now = usePlayheadState(playhead, (state) => state.now)
  const sentence = useSentence(playhead)
  return (
    <output className={styles['now']} aria-live="off">
      {sentence(now)}
    </output>
  )
}
