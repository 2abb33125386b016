import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { labs } from '../../../course/index.ts'
import { IconButton } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { beganPresenting, restartClock } from '../remembered.ts'
import { presentingWords } from '../words.ts'
import { clockText, paceAt } from './pace.ts'
import styles from './SpeakerWindow.module.css'

interface SpeakerClockProps {
  readonly lab: string
  readonly step: number
  readonly count: number
}

/** Elapsed and planned time, and whether one is ahead or behind. */
export const SpeakerClock = ({ lab, step, count }: SpeakerClockProps) => {
  const words = useWords(presentingWords)
  const [began, setBegan] = useState(() => beganPresenting(lab, Date.now()))
  const [wallNow, setWallNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setWallNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const planned = labs.find(({ id }) => id === lab)?.minutes ?? 0
  const { elapsed, late } = paceAt((wallNow - began) / 60_000, planned, step, count)
  const minutes = Math.abs(late).toFixed(1)
  const isOnTime = Math.abs(late) < 0.5
  const pace = late > 0 ? words.behind(minutes) : words.ahead(minutes)
  return (
    <div className={styles['clock']}>
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd data-metric="elapsed">{clockText(elapsed)}</dd>
        </div>
        <div>
          <dt>{words.planned}</dt>
          <dd>{clockText(planned)}</dd>
        </div>
        <div data-late={!isOnTime && late > 0}>
          <dt>{words.pace}</dt>
          <dd>{isOnTime ? words.onTime : pace}</dd>
        </div>
      </dl>
      <IconButton
        size="small"
        name={words.restart}
        onClick={() => {
          restartClock(lab, Date.now())
          setBegan(Date.now())
        }}
      >
        <RotateCcw aria-hidden size={18} />
      </IconButton>
    </div>
  )
}
