import { Lamp } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Step } from '../handling/stage.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './Phases.module.css'

/** A step of the trace as the list shows it. */
interface ListedStep {
  readonly step: Step
  /** Its place in the trace, from 1. */
  readonly number: number
  readonly reached: boolean
  readonly now: boolean
}

interface RuleListProps {
  readonly title: string
  readonly steps: readonly ListedStep[]
  /** Goes to a step; they count from 1. */
  readonly onChoose: (step: number) => void
}

/** Rules in the order in which they are looked at; each lights when its turn has come. */
export const RuleList = ({ title, steps, onChoose }: RuleListProps) => {
  const words = useWords(commandHandlingWords).phases
  return (
    <section aria-label={title} className={styles['rules']}>
      <h4>{title}</h4>
      <ol>
        {steps.map(({ step: { stage }, number, reached, now }) => {
          if (stage.is !== 'asked' && stage.is !== 'ruled') return null
          const { rule, holds, reason } = stage.check
          const state = holds ? 'good' : 'bad'
          return (
            <li
              key={rule}
              data-rule={rule}
              data-verdict={reached ? (holds ? 'holds' : 'fails') : 'waits'}
              aria-current={now ? 'step' : undefined}
              title={rule}
            >
              <button type="button" onClick={() => onChoose(number)}>
                <Lamp state={reached ? state : 'off'}>
                  <span className={styles['rule']}>{words.rule(rule)}</span>
                </Lamp>
                <span className={reached ? styles['verdict'] : 'visually-hidden'}>
                  {reached ? (holds ? words.holds : words.fails) : words.waits}
                </span>
              </button>
              {reached && (now || !holds) && <p>{reason}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
