import { useWords } from '../../../words/index.ts'
import { stageIds, type StageId } from '../architecture/stageId.ts'
import { evolutionWords } from '../words/index.ts'
import { addressOf } from './address.ts'
import styles from './Stepper.module.css'

interface StepperProps {
  readonly stage: StageId
  /** The decision aid is open. */
  readonly advising: boolean
  readonly onChoose: (stage: StageId) => void
}

/** The six forms of the picture and the question whether one needs them. */
export const Stepper = ({ stage, advising, onChoose }: StepperProps) => {
  const { stages, panels } = useWords(evolutionWords)
  return (
    <nav aria-label={panels.stepper} className={styles['stepper']}>
      <ol>
        {stageIds.map((id, index) => (
          <li key={id}>
            <a
              href={addressOf(id)}
              onClick={() => onChoose(id)}
              aria-current={!advising && id === stage ? 'step' : undefined}
            >
              <span>
                <span className={styles['number']}>{index + 1}</span> {stages[id].short}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={addressOf('advice')} data-kind="advice" aria-current={advising ? 'step' : undefined}>
            <span>{panels.advice}</span>
          </a>
        </li>
      </ol>
    </nav>
  )
}
