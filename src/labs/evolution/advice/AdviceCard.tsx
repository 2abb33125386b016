import { Button, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { costOf, movingParts } from '../architecture/bill.ts'
import type { StageId } from '../architecture/stageId.ts'
import type { Workload } from '../run/settings.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './AdvicePart.module.css'
import { openQuestions, type Advice, type AdviceId } from './advise.ts'
import { questionIds, type Answers } from './questions.ts'

/** The form of the picture that an advice comes down to. */
const stageOf = (advice: AdviceId): StageId => {
  switch (advice) {
    case 'plain':
    case 'read-copy':
      return 'cqs'
    case 'two-models':
    case 'two-stores':
    case 'event-sourcing':
      return advice
  }
}

interface RunsProps {
  readonly label: string
  readonly workload: Workload
  readonly metric: string
}

const Runs = ({ label, workload, metric }: RunsProps) => {
  const { adviceWords } = useWords(evolutionWords).advice
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Measured origin="assumed" metric={metric}>
          {adviceWords.parts(movingParts(workload), costOf(workload))}
        </Measured>
      </dd>
    </div>
  )
}

interface AdviceCardProps {
  readonly advice: Advice
  readonly answers: Answers
  readonly workload: Workload
  readonly onShow: (workload: Workload) => void
}

/** The advice, its reasons, and what it would take to run it. */
export const AdviceCard = ({ advice, answers, workload, onShow }: AdviceCardProps) => {
  const { adviceWords, advices, reasons } = useWords(evolutionWords).advice
  const open = openQuestions(answers).length
  const { title, say } = advices[advice.is]
  const stage = stageOf(advice.is)
  if (open === questionIds.length) {
    return (
      <section aria-label={adviceWords.result} className={styles['card']} data-empty>
        <p>{adviceWords.none}</p>
      </section>
    )
  }
  return (
    <section
      aria-label={adviceWords.result}
      aria-live="polite"
      className={styles['card']}
      data-advice={advice.is}
    >
      <h3>{title}</h3>
      <p>{say}</p>
      <ul>
        {advice.reasons.map((reason) => (
          <li key={reason}>{reasons[reason]}</li>
        ))}
      </ul>
      <dl>
        <Runs label={adviceWords.advised} metric="advisedParts" workload={{ ...workload, stage }} />
        <Runs
          label={adviceWords.whole}
          metric="wholeParts"
          workload={{ ...workload, stage: 'other-domains' }}
        />
      </dl>
      {open > 0 && <p className={styles['hint']}>{adviceWords.open(open)}</p>}
      <Button size="small" onClick={() => onShow({ ...workload, stage })}>
        {adviceWords.see}
      </Button>
    </section>
  )
}
