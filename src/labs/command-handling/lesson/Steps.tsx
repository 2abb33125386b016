import { Button, Lamp, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { lesson } from '../lesson.ts'
import type { PartId } from '../parts.ts'
import { lessonDay } from '../smallGarage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { Guess } from './Guess.tsx'
import styles from './Lesson.module.css'
import type { LessonStep } from './lessonStep.ts'
import { performStep } from './performStep.ts'

interface StepProps {
  readonly step: LessonStep
  readonly workshop: Workshop
}

/** Does a step for real on the lesson's day, and keeps whether its sentence was true. */
const useStep = ({ step, workshop }: StepProps) => {
  const { busy, error, run } = useAction()
  const { store, write, send, setDay, openSmallGarage } = workshop
  const start = (): void =>
    run(async () => {
      await openSmallGarage()
      setDay(lessonDay)
      const found = await performStep(store, step, send)
      await write({ eventType: 'StepPerformed', eventData: { step: step.id, holds: step.holds(found) } })
    })
  return { busy, error, start }
}

const Step = ({ step, workshop }: StepProps) => {
  const words = useWords(commandHandlingWords).lesson
  const { say, act, predict } = words.steps[step.id]
  const { notebook, write } = workshop
  const { busy, error, start } = useStep({ step, workshop })
  const about = `step ${step.id}`
  const guess = notebook.guesses[about]
  const holds = notebook.steps[step.id]
  const committed = predict === undefined || guess !== undefined
  return (
    <li className={styles['step']} data-step={step.id} data-holds={holds}>
      {(predict === undefined || (committed && holds !== undefined)) && <p>{say}</p>}
      {predict !== undefined && !committed && (
        <Guess
          question={predict.question}
          options={predict.options}
          onCommit={(value) => write({ eventType: 'AnswerPredicted', eventData: { about, guess: value } })}
        />
      )}
      {predict !== undefined && committed && (
        <p className={styles['question']}>
          {predict.question} <strong>{words.guessed(predict.options[guess ?? ''] ?? '')}</strong>
        </p>
      )}
      {committed && (
        <Button size="small" disabled={busy} onClick={start}>
          {act}
        </Button>
      )}
      <div role="status" className={styles['verdict']}>
        {committed && holds !== undefined && (
          <>
            <Lamp state={holds ? 'good' : 'bad'}>{holds ? words.holds : words.fails}</Lamp>
            {predict !== undefined && <span>{guess === step.right ? words.right : words.wrong}</span>}
          </>
        )}
      </div>
      {error !== null && <p role="alert">{error}</p>}
    </li>
  )
}

/** The steps of a part. Each is done here, on the real store. */
export const Steps = ({ part, workshop }: { readonly part: PartId; readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).lesson
  const steps = lesson.filter((step) => step.part === part)
  if (steps.length === 0) return null
  return (
    <ol className={styles['steps']} aria-label={words.stepList}>
      {steps.map((step) => (
        <Step key={step.id} step={step} workshop={workshop} />
      ))}
    </ol>
  )
}
