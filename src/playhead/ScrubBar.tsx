import { useMemo } from 'react'
import { useWords } from '../words/index.ts'
import type { Mark, Playhead } from './playhead.ts'
import styles from './Transport.module.css'
import { usePlayheadState } from './usePlayhead.ts'
import { playheadWords } from './words.ts'

/** More ticks than this would touch each other; then every n-th is drawn. */
const mostTicks = 400

const percent = (at: number, duration: number): string => `${duration === 0 ? 0 : (100 * at) / duration}%`

const Ticks = ({ stops, duration }: { readonly stops: ArrayLike<number>; readonly duration: number }) => {
  const path = useMemo(() => {
    const every = Math.max(1, Math.ceil(stops.length / mostTicks))
    let d = ''
    for (let index = 0; index < stops.length; index += every) {
      const x = duration === 0 ? 0 : (1000 * (stops[index] ?? 0)) / duration
      d += `M${x.toFixed(1)} 0V10`
    }
    return d
  }, [stops, duration])
  return (
    <svg className={styles['ticks']} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden>
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

const Marks = ({ marks, duration }: { readonly marks: readonly Mark[]; readonly duration: number }) =>
  marks.map((mark) => (
    <span
      key={`${mark.at} ${mark.label}`}
      className={styles['mark']}
      data-kind={mark.kind}
      style={{ insetInlineStart: percent(mark.at, duration) }}
      title={mark.label}
    />
  ))

/** The time line: a slider over its ticks and marks; what lies after the playhead is dimmed. */
export const ScrubBar = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(playheadWords)
  const { now, duration, stops, marks, describe } = usePlayheadState(playhead, (state) => state)
  const text = duration === 0 ? words.empty : describe(now)
  return (
    <div className={styles['scrub']}>
      <div className={styles['line']}>
        <div className={styles['track']} aria-hidden>
          <div className={styles['past']} style={{ inlineSize: percent(now, duration) }} />
          <Ticks stops={stops} duration={duration} />
        </div>
        <Marks marks={marks} duration={duration} />
        <input
          type="range"
          data-transport-slider
          className={styles['slider']}
          aria-label={words.playhead}
          aria-valuetext={text}
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
      </div>
      <output className={styles['now']}>{text}</output>
    </div>
  )
}
