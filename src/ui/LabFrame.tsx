import { FileText, PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { IconButton } from './IconButton.tsx'
import styles from './LabFrame.module.css'
import { PictureMenu } from './picture/PictureMenu.tsx'
import { uiWords } from './words.ts'

export interface LabFrameProps {
  /** Id of the lab, for checks. */
  readonly lab: string
  readonly title: string
  /** The chapter's name beside the title. */
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

const panels: readonly Panel[] = ['lesson', 'evidence']

interface SwitchProps {
  readonly panel: Panel
  readonly choose: (panel: Panel) => void
  readonly controls: (panel: Panel) => string
}

/** On a narrow screen: which of the two panels is shown under the world. */
const PanelSwitch = ({ panel, choose, controls }: SwitchProps) => {
  const words = useWords(uiWords)
  return (
    <fieldset aria-label={words.panels} className={styles['switch']}>
      {panels.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={panel === each}
          aria-controls={controls(each)}
          onClick={() => choose(each)}
        >
          {words[each]}
        </button>
      ))}
    </fieldset>
  )
}

interface FoldProps {
  readonly panel: Panel
  readonly shown: boolean
  readonly controls: string
  readonly onFold: () => void
}

/** On a wide screen: folds a side panel away, so that the world gets its room. */
const Fold = ({ panel, shown, controls, onFold }: FoldProps) => {
  const words = useWords(uiWords)
  const names = {
    lesson: shown ? words.hideLesson : words.showLesson,
    evidence: shown ? words.hideEvidence : words.showEvidence,
  }
  const [Open, Close] =
    panel === 'lesson' ? [PanelLeftOpen, PanelLeftClose] : [PanelRightOpen, PanelRightClose]
  const Icon = shown ? Close : Open
  return (
    <span className={styles['fold']} data-side={panel}>
      <IconButton
        size="small"
        name={names[panel]}
        aria-expanded={shown}
        aria-controls={controls}
        onClick={onFold}
      >
        <Icon aria-hidden size={18} />
      </IconButton>
    </span>
  )
}

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
  const [folded, setFolded] = useState<readonly Panel[]>([])
  const idOf = (each: Panel): string => `${id}-${each}`
  const fold = (each: Panel) => (
    <Fold
      panel={each}
      shown={!folded.includes(each)}
      controls={idOf(each)}
      onFold={() =>
        setFolded(folded.includes(each) ? folded.filter((other) => other !== each) : [...folded, each])
      }
    />
  )
  return (
    <div
      className={styles['frame']}
      data-lab={lab}
      data-panel={panel}
      data-folded={folded.toSorted().join(' ')}
    >
      <header className={styles['title']}>
        {fold('lesson')}
        <span className={styles['chapter']}>{chapter}</span>
        <h1>{title}</h1>
        <div className={styles['tools']}>
          {tools}
          <a
            href={`#/text/${lab}`}
            className={styles['asText']}
            aria-label={words.lessonAsText}
            title={words.lessonAsText}
          >
            <FileText aria-hidden size={18} />
          </a>
          <PictureMenu lab={lab} title={title} />
          {fold('evidence')}
        </div>
      </header>
      <PanelSwitch panel={panel} choose={setPanel} controls={idOf} />
      <section id={idOf('lesson')} aria-label={words.lesson} className={styles['lesson']}>
        {lesson}
      </section>
      <section aria-label={words.stage} className={styles['stage']} data-stage-area>
        {stage}
      </section>
      <section id={idOf('evidence')} aria-label={words.evidence} className={styles['evidence']}>
        {evidence}
      </section>
      <div className={styles['transport']}>{transport}</div>
    </div>
  )
}
