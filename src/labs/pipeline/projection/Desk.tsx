import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { positionOf, type Trace } from '../path/trace.ts'
import type { ReadModelsNow } from '../path/useReadModels.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Desk.module.css'
import { deskAnswer } from './deskAnswer.ts'

interface DeskProps {
  /** The command whose effect is looked for. */
  readonly trace: Trace
  readonly models: ReadModelsNow
}

/** What the front desk gets when it asks the read model now: the old answer until the event was folded, then the new. */
export const Desk = ({ trace, models }: DeskProps) => {
  const words = useWords(pipelineWords)
  const { desk } = words
  const answer = deskAnswer(models, trace)
  const checkpoint = models.all.find(({ id }) => id === trace.readModel)?.view.checkpoint ?? 0
  const isOld = checkpoint < positionOf(trace)
  const text = answer === null ? desk.unknown : answer.join(', ')
  return (
    <section aria-label={desk.title} className={styles['desk']} data-old={isOld}>
      <p className={styles['question']}>
        <strong>{desk.title}</strong>
        <code>{desk.query(words.readModels[trace.readModel], trace.subject)}</code>
      </p>
      <p className={styles['answer']} aria-live="polite">
        <Badge family={isOld ? 'failure' : 'good'}>{isOld ? desk.old : desk.current}</Badge>
        <output key={text} data-metric="deskSees">
          {text}
        </output>
      </p>
    </section>
  )
}
