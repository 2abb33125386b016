import { courseWords, type LabId } from '../../course/index.ts'
import type { StepOnScreen, StudySheet, TaughtStep } from '../../teaching/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './Handout.module.css'
import { MomentFigure } from './MomentFigure.tsx'
import { QuestionSpace } from './QuestionSpace.tsx'
import { handoutWords } from './words.ts'

/** A step with its words, and its number in the whole lesson. */
export interface NumberedStep {
  readonly step: TaughtStep
  readonly told: StepOnScreen
  readonly number: number
}

export interface LabSheetProps {
  readonly lab: LabId
  readonly study: StudySheet
  readonly steps: readonly NumberedStep[]
}

const StepSheet = ({ study, step, told, number }: NumberedStep & { readonly study: StudySheet }) => {
  const words = useWords(handoutWords)
  const isAskedOnStage = step.predict?.kind === 'stage'
  const { question } = told
  return (
    <article className={styles['step']} data-step={step.id}>
      <h3>{words.step(number, told.title)}</h3>
      <p>{told.say}</p>
      {(question === undefined || isAskedOnStage) && (
        <MomentFigure
          study={study}
          step={step.id}
          when={isAskedOnStage ? 'asked' : 'shown'}
          title={told.title}
        />
      )}
      {question !== undefined && <QuestionSpace question={question} />}
    </article>
  )
}

/** The lesson of a lab on paper: sentences, pictures, and questions with room to answer. */
export const LabSheet = ({ lab, study, steps }: LabSheetProps) => {
  const words = useWords(handoutWords)
  const course = useWords(courseWords)
  return (
    <section aria-label={course.labs[lab].title} data-sheet={lab}>
      <h2>{course.labs[lab].title}</h2>
      <p>{course.labs[lab].teaches}</p>
      <p className={styles['hint']}>
        <a href={`#/labs/${lab}`}>{words.address(`#/labs/${lab}`)}</a> ·{' '}
        <a href={`#/text/${lab}`}>{words.asText}</a>
      </p>
      {study.Moment === undefined && <p className={styles['hint']}>{words.live}</p>}
      {steps.map((each) => (
        <StepSheet key={each.step.id} study={study} {...each} />
      ))}
    </section>
  )
}

/** The answers to the questions of a lab, with the picture of what came of each. */
export const LabAnswers = ({ lab, study, steps }: LabSheetProps) => {
  const words = useWords(handoutWords)
  const course = useWords(courseWords)
  const asked = steps.filter(({ told }) => told.question !== undefined)
  if (asked.length === 0) return null
  return (
    <section
      className={styles['answers']}
      aria-label={words.answersOf(course.labs[lab].title)}
      data-answers={lab}
    >
      <h2>{words.answersOf(course.labs[lab].title)}</h2>
      {asked.map(({ step, told, number }) => (
        <article key={step.id} className={styles['step']}>
          <h3>{words.step(number, told.title)}</h3>
          <p>
            <strong>{words.answer(told.question?.right ?? '')}</strong> {told.question?.told}
          </p>
          <MomentFigure study={study} step={step.id} when="shown" title={told.title} />
        </article>
      ))}
    </section>
  )
}
