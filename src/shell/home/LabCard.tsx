import { courseWords, type Lab } from '../../course/index.ts'
import type { LearnerRecord } from '../../teaching/index.ts'
import { useWords } from '../../words/index.ts'
import { homeWords } from '../words.ts'
import styles from './HomePage.module.css'
import { LabPicture } from './LabPicture.tsx'

interface LabCardProps {
  readonly lab: Lab
  /** Null while no store is open. */
  readonly record: LearnerRecord | null
}

/** A lab: its picture, what it teaches, how long it takes, and how far one is. */
export const LabCard = ({ lab, record }: LabCardProps) => {
  const words = useWords(homeWords)
  const course = useWords(courseWords)
  const shown = record?.shown[lab.id]?.length ?? 0
  const solved = Object.keys(record?.solved[lab.id] ?? {}).length
  return (
    <li className={styles['card']}>
      <LabPicture of={lab.id} />
      <h3>
        <a href={`#/labs/${lab.id}`}>{course.labs[lab.id].title}</a>
      </h3>
      <p>{course.labs[lab.id].teaches}</p>
      <p className={styles['small']}>
        {words.minutes(lab.minutes)}
        {(shown > 0 || solved > 0) && <span data-progress={lab.id}> · {words.progress(shown, solved)}</span>}
      </p>
    </li>
  )
}
