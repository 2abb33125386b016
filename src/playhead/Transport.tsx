import { ChevronFirst, ChevronLast, Pause, Play, StepBack, StepForward, type LucideIcon } from 'lucide-react'
import { useWords } from '../words/index.ts'
import type { Playhead } from './playhead.ts'
import { usePublishPlayhead } from './playheadOnScreen.ts'
import { ScrubBar } from './ScrubBar.tsx'
import { formatSpeed, nearestSpeed, speedSeries } from './speeds.ts'
import styles from './Transport.module.css'
import { usePlayheadState } from './usePlayhead.ts'
import { useTransportKeys } from './useTransportKeys.ts'
import { playheadWords } from './words.ts'

interface TransportButtonProps {
  readonly name: string
  readonly icon: LucideIcon
  readonly onClick: () => void
  readonly active?: boolean
  readonly prominent?: boolean
}

const TransportButton = ({ name, icon: Icon, onClick, active, prominent }: TransportButtonProps) => (
  <button
    type="button"
    className={styles['button']}
    aria-label={name}
    title={name}
    data-active={active}
    data-prominent={prominent}
    onClick={onClick}
  >
    <Icon aria-hidden size={prominent === true ? 22 : 18} />
  </button>
)

const SpeedControl = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(playheadWords)
  const speed = usePlayheadState(playhead, (state) => state.speed)
  const speeds = usePlayheadState(playhead, (state) => state.speeds)
  const series = speedSeries(speeds.min, speeds.max)
  const text = speed === 1 && speeds.max === 1 ? words.live : formatSpeed(speed)
  return (
    <label className={styles['speed']}>
      <span aria-hidden>{words.speed}</span>
      <input
        type="range"
        data-transport-slider
        aria-label={words.speed}
        aria-valuetext={words.speedValue(text)}
        min={0}
        max={series.length - 1}
        step={1}
        value={nearestSpeed(series, speed)}
        onChange={(event) => playhead.setSpeed(series[Number(event.target.value)] ?? 1)}
      />
      <output className={styles['speedText']}>{text}</output>
    </label>
  )
}

/** The bottom bar of a lab: play, pause, step, speed and the scrub bar. One for every lab. */
export const Transport = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(playheadWords)
  const playing = usePlayheadState(playhead, (state) => state.playing)
  useTransportKeys(playhead)
  usePublishPlayhead(playhead)
  return (
    <div role="group" aria-label={words.transport} className={styles['transport']}>
      <div className={styles['buttons']}>
        <TransportButton name={words.previousMark} icon={ChevronFirst} onClick={playhead.previousMark} />
        <TransportButton name={words.stepBack} icon={StepBack} onClick={playhead.stepBack} />
        <TransportButton name={words.play} icon={Play} onClick={playhead.play} active={playing} prominent />
        <TransportButton
          name={words.pause}
          icon={Pause}
          onClick={playhead.pause}
          active={!playing}
          prominent
        />
        <TransportButton name={words.stepForward} icon={StepForward} onClick={playhead.stepForward} />
        <TransportButton name={words.nextMark} icon={ChevronLast} onClick={playhead.nextMark} />
      </div>
      <ScrubBar playhead={playhead} />
      <SpeedControl playhead={playhead} />
    </div>
  )
}
