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
    <>
      <nav aria-label={lesson.parts} className={styles['parts']}>
        <ol>
          {partIds.map((id) => (
            <li key={id}>
              <a href={`#/labs/pipeline/${id}`} aria-current={id === part ? 'step' : undefined}>
                {lesson.lessons[id].title}
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
    </>
  )
}
