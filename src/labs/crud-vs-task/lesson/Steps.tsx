import { useState } from 'react'
import { Button, Lamp, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { lesson } from '../lesson.ts'
import { Guess } from '../notebook/Guess.tsx'
import { useNotebook } from '../notebook/useNotebook.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import type { PartId } from '../words/parts.ts'
import styles from './Lesson.module.css'
import type { LessonStep } from './lessonStep.ts'
import { performActs, readWorld } from './performActs.ts'

interface StepProps {
  readonly step: LessonStep
  readonly desk: Desk
}

/** Does a step for real, reads both sides back, and says whether its sentence is true. */
const useStep = ({ step, desk }: StepProps) => {
  const [holds, setHolds] = useState<boolean | null>(null)
  const action = useAction()
  const { table, reload } = desk.crud
  const start = (): void =>
    action.run(async () => {
      if (table === null) return
      const sides = { store: desk.store, table, today: desk.today, now: () => new Date().toISOString() }
      const before = await readWorld(sides)
      desk.noteSaves(await performActs(sides, step.acts(before)))
      setHolds(step.holds(before, await readWorld(sides)))
      await reload()
    })
  return { holds, start, ...action }
}

const Step = ({ step, desk }: StepProps) => {
  const words = useWords(crudVsTaskWords).lesson
  const { say, act, predict } = words.steps[step.id]
  const [{ guesses }, write] = useNotebook()
  const { holds, start, busy, error } = useStep({ step, desk })
  const about = step.about ?? `step ${step.id}`
  const guess = guesses[about]
  const committed = predict === undefined || guess !== undefined
  const empty = !desk.filled
  const shown = predict === undefined || holds !== null
  return (
    <li className={styles['step']} data-step={step.id} data-holds={holds ?? undefined}>
      {shown && <p>{say}</p>}
      {predict !== undefined && !committed && (
        <Guess
          question={predict.question}
          options={Object.entries(predict.options).map(([value, label]) => ({ value, label }))}
          disabled={empty}
          onCommit={(value) => write({ eventType: 'AnswerPredicted', eventData: { about, guess: value } })}
        />
      )}
      {predict !== undefined && committed && (
        <p className={styles['question']}>
          {predict.question} <strong>{words.guessed(predict.options[guess ?? ''] ?? '')}</strong>
        </p>
      )}
      {committed && (
        <Button size="small" disabled={busy || empty} onClick={start}>
          {act ?? words.check}
        </Button>
      )}
      {holds !== null && (
        <div role="status" className={styles['verdict']}>
          <Lamp state={holds ? 'good' : 'bad'}>{holds ? words.holds : words.fails}</Lamp>
          <span>{holds ? words.readBack : words.apart}</span>
          {predict !== undefined && holds && <span>{guess === step.right ? words.right : words.wrong}</span>}
        </div>
      )}
      {error !== null && <p role="alert">{error}</p>}
    </li>
  )
}

/** The steps of a part. Each can be done here, on the real store and the real table. */
export const Steps = ({ part, desk }: { readonly part: PartId; readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).lesson
  const [{ guesses }] = useNotebook()
  const steps = lesson.filter((step) => step.part === part)
  if (steps.length === 0) return null
  const open = steps.filter(({ after }) => after === undefined || guesses[after] !== undefined)
  return (
    <ol className={styles['steps']} aria-label={words.stepList}>
      {open.map((step) => (
        <Step key={step.id} step={step} desk={desk} />
      ))}
      {open.length < steps.length && <li className={styles['locked']}>{words.locked}</li>}
    </ol>
  )
}
