import type { PointerEvent } from 'react'
import { useWords } from '../../../words/index.ts'
import type { Look } from '../mirror/look.ts'
import { Mirror } from '../mirror/Mirror.tsx'
import type { WindowPoint } from './presentingChannel.ts'
import styles from './SpeakerWindow.module.css'
import { speakerWords } from './words.ts'

interface SpeakerPictureProps {
  readonly look: Look | null
  /** What the laser points at. */
  readonly named: string | null
  readonly onPoint: (at: WindowPoint | null) => void
}

/** The audience's window as it looks now; pointing here points there. */
export const SpeakerPicture = ({ look, named, onPoint }: SpeakerPictureProps) => {
  const words = useWords(speakerWords)
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    onPoint({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height })
  }
  if (look === null) return <p className={styles['muted']}>{words.waitingForPicture}</p>
  return (
    <>
      <div
        className={styles['picture']}
        data-picture
        onPointerMove={point}
        onPointerLeave={() => onPoint(null)}
      >
        <Mirror look={look} />
      </div>
      <p role="status" className={styles['muted']}>
        {named === null ? words.nothingPointed : words.pointsAt(named)}
      </p>
    </>
  )
}
