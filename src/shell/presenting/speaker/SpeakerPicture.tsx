import type { PointerEvent } from 'react'
import { useWords } from '../../../words/index.ts'
import { presentingWords } from '../words.ts'
import { pictureAddress } from './pictureAddress.ts'
import type { StagePoint } from './presentingChannel.ts'
import styles from './SpeakerWindow.module.css'

interface SpeakerPictureProps {
  /** The text of an SVG; null where there is none. */
  readonly svg: string | null
  readonly onPoint: (at: StagePoint | null) => void
}

/** The stage as the audience sees it; pointing here points there. */
export const SpeakerPicture = ({ svg, onPoint }: SpeakerPictureProps) => {
  const words = useWords(presentingWords)
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    onPoint({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height })
  }
  if (svg === null) return <p className={styles['muted']}>{words.noPicture}</p>
  return (
    <div
      className={styles['picture']}
      data-picture
      onPointerMove={point}
      onPointerLeave={() => onPoint(null)}
    >
      <img src={pictureAddress(svg)} alt={words.picture} draggable={false} />
    </div>
  )
}
