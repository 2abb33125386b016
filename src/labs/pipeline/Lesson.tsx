import type { ReactNode } from 'react'
import { useWords } from '../../words/index.ts'
import styles from './Lesson.module.css'
import { pipelineWords } from './words/index.ts'
import { partIds, type PartId } from './words/lessons.ts'

interface LessonProps {
  readonly part: PartId
  /** What can be tried in this part. */
  readonly experiment: ReactNode
  /** The forms. */
  readonly children: ReactNode
}

/** The words of the lab: its parts, what the chosen one says, and the forms. */
export const Lesson = ({ part, experiment, children }: LessonProps) => {
  const { lesson } = useWords(pipelineWords)
  const { title, text, task } = lesson.lessons[part]
  return (
    <div className={styles['lesson']}>
      <nav aria-label={lesson.parts}>
        <ol className={styles['parts']}>
          {partIds.map((id, index) => (
            <li key={id}>
              <a
                href={`#/labs/pipeline/${id}`}
                aria-current={id === part ? 'step' : undefined}
                aria-label={lesson.partName(index + 1, lesson.lessons[id].title)}
                title={lesson.lessons[id].title}
              >
                {index + 1}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['text']}>
        <h2>{title}</h2>
        <p>{text}</p>
        <p className={styles['task']}>{task}</p>
        {experiment}
      </div>
      {children}
    </div>
  )
}
