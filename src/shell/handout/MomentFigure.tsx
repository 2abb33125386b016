import { Suspense } from 'react'
import type { MomentProps, StudySheet } from '../../teaching/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './Handout.module.css'
import { handoutWords } from './words.ts'

interface MomentFigureProps extends MomentProps {
  readonly study: StudySheet
  readonly title: string
}

/** The lab's own picture at the moment of a step; nothing where only the open lab can show it. */
export const MomentFigure = ({ study, step, when, title }: MomentFigureProps) => {
  const words = useWords(handoutWords)
  const { Moment } = study
  if (Moment === undefined) return null
  return (
    <figure className={styles['moment']} data-moment={when}>
      <Suspense fallback={<p>{words.drawing}</p>}>
        <div inert className={styles['picture']}>
          <Moment step={step} when={when} />
        </div>
        <figcaption>{when === 'asked' ? words.moment(title) : words.outcome(title)}</figcaption>
      </Suspense>
    </figure>
  )
}
