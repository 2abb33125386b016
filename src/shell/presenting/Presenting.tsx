import { useMemo, type ReactNode } from 'react'
import { useWords } from '../../words/index.ts'
import { readAddress } from './script/presentAddress.ts'
import { SpeakerWindow } from './speaker/SpeakerWindow.tsx'
import { AudienceWindow } from './view/AudienceWindow.tsx'
import styles from './view/Presenting.module.css'
import { presentingWords } from './words.ts'

export interface PresentingProps {
  /** A lab, or the letter of a chapter. */
  readonly id: string
  /** A step of the lab, or a lab of the chapter. */
  readonly part: string | undefined
  /** The step, where a chapter is gone through. */
  readonly step: string | undefined
  /** Renders a lab at a step. */
  readonly lab: (id: string, part: string | undefined) => ReactNode
}

const isSpeakerWindow = (): boolean => /\?(.*&)?speaker\b/.test(location.hash)

/** Presents a lab, or the labs of a chapter one after the other; with `?speaker` in the address: the speaker's window. */
export const Presenting = ({ id, part, step, lab }: PresentingProps) => {
  const words = useWords(presentingWords)
  const address = useMemo(() => readAddress(id, part, step), [id, part, step])
  if (address === null)
    return (
      <section className={styles['caption']}>
        <h1>{words.nothing}</h1>
        <p>
          <a href="#/">{words.toMap}</a>
        </p>
      </section>
    )
  if (isSpeakerWindow()) return <SpeakerWindow address={address} />
  return <AudienceWindow address={address}>{lab(address.lab, address.part)}</AudienceWindow>
}
