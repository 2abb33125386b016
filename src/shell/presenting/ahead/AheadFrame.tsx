import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../mirror/Mirror.module.css'
import { ScaledFrame } from '../mirror/ScaledFrame.tsx'
import { speakerWords } from '../speaker/words.ts'
import { aheadAddress, canPlayAhead } from './aheadAddress.ts'
import { readAheadMessage } from './aheadMessage.ts'

interface AheadFrameProps {
  readonly lab: string
  /** Id of the step; the lab's first step without. */
  readonly part: string | undefined
  /** Of the audience's window, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** After this long, in real milliseconds, a world that has shown nothing is given up. */
const longest = 20_000

type Progress = 'playing' | 'shown' | { readonly why: string }

/** What the world in the frame has told so far. */
const useProgress = (frame: { readonly current: HTMLIFrameElement | null }): Progress => {
  const words = useWords(speakerWords)
  const [progress, setProgress] = useState<Progress>('playing')
  const { aheadTooSlow } = words
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return
      const message = readAheadMessage(data)
      if (message !== null) setProgress(message.ahead === 'shown' ? 'shown' : { why: message.why })
    }
    window.addEventListener('message', hear)
    const giveUp = setTimeout(
      () => setProgress((now) => (now === 'playing' ? { why: aheadTooSlow } : now)),
      longest,
    )
    return () => {
      window.removeEventListener('message', hear)
      clearTimeout(giveUp)
    }
  }, [frame, aheadTooSlow])
  return progress
}

const Playing = ({ lab, part, width, height }: AheadFrameProps) => {
  const words = useWords(speakerWords)
  const frame = useRef<HTMLIFrameElement>(null)
  const progress = useProgress(frame)
  if (typeof progress === 'object') return <p data-ahead="failed">{words.notAhead(progress.why)}</p>
  return (
    <div data-ahead={progress}>
      <div className={styles['ahead']}>
        <ScaledFrame width={width} height={height}>
          {/* Our own page: it has to run, and to read the store that it copies. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
          <iframe
            ref={frame}
            className={styles['page']}
            title={words.aheadPicture}
            src={`${window.location.pathname}${aheadAddress(lab, part)}`}
            inert
          />
        </ScaledFrame>
      </div>
      <p className={styles['say']}>{progress === 'shown' ? words.aheadShown : words.aheadPlaying}</p>
    </div>
  )
}

/** The next step as a live picture: the lab itself, played ahead in a copy of the log of this moment. */
export const AheadFrame = (props: AheadFrameProps) => {
  const words = useWords(speakerWords)
  const [times, setTimes] = useState(0)
  if (!canPlayAhead(props.lab, props.part)) return <p data-ahead="never">{words.neverAhead}</p>
  return (
    <>
      <Playing key={`${props.lab} ${props.part} ${times}`} {...props} />
      <Button size="small" kind="quiet" onClick={() => setTimes(times + 1)}>
        {words.aheadAgain}
      </Button>
    </>
  )
}
