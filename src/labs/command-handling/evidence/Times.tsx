import { EmptyState, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { tookOf } from '../handling/film.ts'
import type { Trace } from '../handling/stage.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './Evidence.module.css'

interface TimesProps {
  readonly trace: Trace | null
  readonly shown: number
  readonly onChoose: (step: number) => void
}

/** Every step of the command with what it took; choosing one goes there. */
export const Times = ({ trace, shown, onChoose }: TimesProps) => {
  const { evidence: words, stages } = useWords(commandHandlingWords)
  if (trace === null) return <EmptyState title={stages.nothing}>{words.noTimes}</EmptyState>
  return (
    <section aria-label={words.timesOf} className={styles['times']}>
      <ol>
        {trace.steps.map(({ stage }, index) => (
          // eslint-disable-next-line react/no-array-index-key -- a step is its number
          <li key={index} aria-current={index === shown - 1 ? 'step' : undefined}>
            <button type="button" onClick={() => onChoose(index + 1)}>
              {stages.name(stage)}
            </button>
            <Measured source={words.source}>{stages.ms(tookOf(trace.steps, index))}</Measured>
          </li>
        ))}
      </ol>
    </section>
  )
}
