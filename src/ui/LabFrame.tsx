import { useId, useState, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import styles from './LabFrame.module.css'
import { uiWords } from './words.ts'

export interface LabFrameProps {
  /** Id of the lab, for checks. */
  readonly lab: string
  readonly title: string
  /** The chapter's name above the title. */
  readonly chapter: string
  /** Controls beside the title. */
  readonly tools?: ReactNode
  /** Words: the lesson and the forms. */
  readonly lesson: ReactNode
  /** The world. */
  readonly stage: ReactNode
  /** Event log, read models, tables. */
  readonly evidence: ReactNode
  /** The time line at the bottom. */
  readonly transport: ReactNode
}

type Panel = 'lesson' | 'evidence'

/**
 * The page of a lab: words left, the world in the centre, evidence right, time below. On a narrow screen: the world,
 * time, then words and evidence in turn. While presenting the sides are hidden.
 */
export const LabFrame = ({
  lab,
  title,
  chapter,
  tools,
  lesson,
  stage,
  evidence,
  transport,
}: LabFrameProps) => {
  const words = useWords(uiWords)
  const id = useId()
  const [panel, setPanel] = useState<Panel>('lesson')
  const panels: readonly Panel[] = ['lesson', 'evidence']
  return (
    <div className={styles['frame']} data-lab={lab} data-panel={panel}>
      <header className={styles['title']}>
        <span className={styles['chapter']}>{chapter}</span>
        <h1>{title}</h1>
        <div className={styles['tools']}>{tools}</div>
      </header>
      <div role="group" aria-label={words.panels} className={styles['switch']}>
        {panels.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={panel === each}
            aria-controls={`${id}-${each}`}
            onClick={() => setPanel(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      <section id={`${id}-lesson`} aria-label={words.lesson} className={styles['lesson']} tabIndex={0}>
        {lesson}
      </section>
      <section aria-label={words.stage} className={styles['stage']}>
        {stage}
      </section>
      <section id={`${id}-evidence`} aria-label={words.evidence} className={styles['evidence']}>
        {evidence}
      </section>
      <div className={styles['transport']}>{transport}</div>
    </div>
  )
}
