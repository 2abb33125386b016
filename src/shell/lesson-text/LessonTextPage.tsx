import { use } from 'react'
import { courseWords, labs, type Lab } from '../../course/index.ts'
import { stepOnScreen, type StepOnScreen, type StudySheet } from '../../teaching/index.ts'
import { Button, EmptyState } from '../../ui/index.ts'
import { LanguageContext, useWords } from '../../words/index.ts'
import styles from '../handout/Handout.module.css'
import { handoutWords } from '../handout/words.ts'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { useStudy } from '../useStudy.ts'
import { useReadAloud } from './useReadAloud.ts'

/** All that is read of a step, in order. */
const sentencesOf = ({ title, say, question }: StepOnScreen, answer: (right: string) => string) => [
  `${title}.`,
  say,
  ...(question === undefined
    ? []
    : [question.ask, ...question.options, `${answer(question.right)} ${question.told}`]),
]

const StepText = ({ step, number }: { readonly step: StepOnScreen; readonly number: number }) => {
  const words = useWords(handoutWords)
  const { question } = step
  return (
    <article className={styles['step']} data-step={step.id}>
      <h2>{words.step(number, step.title)}</h2>
      <p>{step.say}</p>
      {question !== undefined && (
        <>
          <p>
            <strong>
              {words.question}: {question.ask}
            </strong>
          </p>
          {question.options.length > 0 && (
            <ul>
              {question.options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>
          )}
          <p>
            <strong>{words.answer(question.right)}</strong> {question.told}
          </p>
        </>
      )}
    </article>
  )
}

const Text = ({ study }: { readonly study: StudySheet }) => {
  const words = useWords(handoutWords)
  const language = use(LanguageContext)
  const { canRead, isReading, read, stop } = useReadAloud(language)
  const texts = study.texts(language)
  const steps = study.steps.flatMap((step) => {
    const text = texts[step.id]
    return text === undefined ? [] : [stepOnScreen(step, text)]
  })
  const readAll = (): void => read(steps.flatMap((step) => sentencesOf(step, words.answer)))
  return (
    <>
      <div className={styles['tools']}>
        {canRead ? (
          <Button onClick={isReading ? stop : readAll}>{isReading ? words.stop : words.readAloud}</Button>
        ) : (
          <p className={styles['hint']}>{words.noVoice}</p>
        )}
      </div>
      {steps.map((step, index) => (
        <StepText key={step.id} step={step} number={index + 1} />
      ))}
    </>
  )
}

const LabText = ({ lab }: { readonly lab: Lab }) => {
  const words = useWords(handoutWords)
  const course = useWords(courseWords)
  const study = useStudy(lab.id)
  return (
    <div className={styles['page']}>
      <p className={styles['kind']}>{course.chapters[lab.chapter]}</p>
      <h1>{words.textOf(course.labs[lab.id].title)}</h1>
      <p className={styles['hint']}>{words.textLead}</p>
      <div className={styles['tools']}>
        <a href={`#/labs/${lab.id}`}>{words.toLab}</a>
        <a href={`#/handout/${lab.chapter}`}>{words.toHandout}</a>
      </div>
      {study === undefined && <p role="status">{words.drawing}</p>}
      {study === null && <EmptyState title={words.noText}>{words.noTextYet}</EmptyState>}
      {study != null && <Text study={study} />}
    </div>
  )
}

/** A whole lesson as text: for who reads without pictures, in silence or aloud. */
export const LessonTextPage = ({ id }: { readonly id: string }) => {
  const lab = labs.find((each) => each.id === id)
  return lab === undefined ? <NotFoundPage /> : <LabText key={lab.id} lab={lab} />
}
