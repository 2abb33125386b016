import { useMemo } from 'react'
import { Branches } from './Branches.tsx'
import { Health, HealthLegend } from './Health.tsx'
import { Marks } from './Marks.tsx'
import type { Playhead } from './playhead.ts'
import { Future, Moment, PlayheadSlider } from './PlayheadSlider.tsx'
import { tickPath, tickWidth } from './tickPath.ts'
import styles from './Transport.module.css'
import { usePlayheadState } from './usePlayhead.ts'

const Ticks = ({ playhead }: { readonly playhead: Playhead }) => {
  const stops = usePlayheadState(playhead, (state) => state.stops)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  const path = useMemo(() => tickPath(stops, duration), [stops, duration])
  return (
    <svg className={styles['ticks']} viewBox={`0 0 ${tickWidth} 10`} preserveAspectRatio="none" aria-hidden>
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/**
 * The time line: branches above, a slider over its ticks and marks, health below; what lies after the playhead is
 * dimmed. A frame renders the slider, the dimming and the sentence, never the line itself.
 */
export const ScrubBar = ({ playhead }: { readonly playhead: Playhead }) => (
  <div className={styles['scrub']}>
    <Branches playhead={playhead} />
    <div className={styles['line']}>
      <div className={styles['track']} aria-hidden>
        <Ticks playhead={playhead} />
      </div>
      <Health playhead={playhead} />
      <Future playhead={playhead} />
      <PlayheadSlider playhead={playhead} />
      <Marks playhead={playhead} />
    </div>
    <div className={styles['below']}>
      <Moment playhead={playhead} />
      <HealthLegend playhead={playhead} />
    </div>
  </div>
)
