import { useState, type ReactNode } from 'react'
import { useLessonOnScreen } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import type { PresentAddress } from '../script/presentAddress.ts'
import { useSlidesScript } from '../script/slidesScript.ts'
import { presentingWords } from '../words.ts'
import { Player } from './Player.tsx'
import styles from './Presenting.module.css'

interface SomePlayerProps {
  readonly address: PresentAddress
  readonly world: HTMLElement | null
}

/** The player, once there is a script: the lesson that the lab tells, or the slides that it covers. */
const SomePlayer = ({ address, world }: SomePlayerProps) => {
  const words = useWords(presentingWords)
  const onScreen = useLessonOnScreen()
  const bySlides = useSlidesScript(address.lab)
  const lesson = onScreen?.lab === address.lab ? onScreen : null
  const script = lesson ?? bySlides
  if (script === null) return <p className={styles['caption']}>{words.opening}</p>
  return (
    <Player
      key={`${address.chapter} ${address.lab}`}
      address={address}
      script={{ lab: script.lab, steps: script.steps }}
      lesson={lesson}
      world={world}
    />
  )
}

/** What the audience sees: the caption, and the lab without its sides. */
export const AudienceWindow = ({
  address,
  children,
}: {
  readonly address: PresentAddress
  readonly children: ReactNode
}) => {
  const [world, setWorld] = useState<HTMLElement | null>(null)
  return (
    <div className={styles['presenting']} data-presenting>
      <SomePlayer address={address} world={world} />
      <div ref={setWorld} className={styles['world']}>
        {children}
      </div>
    </div>
  )
}
