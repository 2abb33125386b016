import { useEffect, useMemo, useState } from 'react'
import { Button, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { StagePrediction } from '../taughtStep.ts'
import { teachingWords } from '../words.ts'
import styles from './LessonPanel.module.css'
import { useAskStage } from './placing.ts'

export interface PlaceOnStageProps {
  readonly prediction: StagePrediction
  readonly chosen: string | null
  readonly inWords: (answer: string) => string
  readonly onChoose: (answer: string) => void
  /** Brings the stage to the moment of the question; left out where it is there already. */
  readonly onAsk?: (() => void | Promise<void>) | undefined
}

/** Puts the focus on the first thing that can be chosen, as soon as the stage shows one. */
const useFocusOnStage = (isOpen: boolean): void => {
  useEffect(() => {
    if (!isOpen) return
    const focus = (): boolean => {
      const first = document.querySelector<SVGElement>('[data-placeable]')
      first?.focus()
      return first !== null
    }
    if (focus()) return
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect()
    })
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-placeable'] })
    return () => observer.disconnect()
  }, [isOpen])
}

/** Lets one answer on the stage: first it is brought to the question, then things on it can be chosen. */
export const PlaceOnStage = ({ prediction, chosen, inWords, onChoose, onAsk }: PlaceOnStageProps) => {
  const words = useWords(teachingWords)
  const [isOpen, setOpen] = useState(false)
  const { busy, error, run } = useAction()
  const { options } = prediction
  const placing = useMemo(
    () => (isOpen ? { options, chosen, choose: onChoose } : null),
    [isOpen, options, chosen, onChoose],
  )
  useAskStage(placing)
  useFocusOnStage(isOpen)
  const begin = async (): Promise<void> => {
    setOpen(false)
    await onAsk?.()
    setOpen(true)
  }
  return (
    <>
      <div className={styles['options']}>
        <Button size="small" disabled={busy} onClick={() => run(begin)}>
          {words.chooseOnStage}
        </Button>
      </div>
      <p role="status" className={styles['place']} data-placed={chosen}>
        {chosen !== null ? words.chosenOnStage(inWords(chosen)) : isOpen ? words.onStage : ''}
      </p>
      {error !== null && <p role="alert">{error}</p>}
    </>
  )
}
