import { use } from 'react'
import type { Prediction, StepText, StudySheet, Sureness } from '../../../teaching/index.ts'
import { LanguageContext, useWords } from '../../../words/index.ts'
import styles from '../Class.module.css'
import { classWords } from '../words.ts'
import type { AnswerCount, QuestionCount } from './countClass.ts'

type Texts = NonNullable<StepText['predict']>

const degrees: readonly Sureness[] = [50, 75, 95]

const inWords = ({ kind }: Prediction, texts: Texts, answer: string): string => {
  if (kind !== 'number') return texts.options?.[answer] ?? answer
  return texts.unit === undefined || texts.unit === '' ? answer : `${answer} ${texts.unit}`
}

interface RowProps {
  readonly name: string
  readonly count: AnswerCount
  readonly most: number
  readonly showRight: boolean
}

const Row = ({ name, count, most, showRight }: RowProps) => {
  const words = useWords(classWords)
  const isMarked = showRight && count.right
  return (
    <tr data-answer={count.answer} data-right={isMarked}>
      <th scope="row">
        {name}
        {isMarked && <strong className={styles['right']}> ✓ {words.isRight}</strong>}
      </th>
      <td className={styles['barCell']}>
        <span
          className={styles['bar']}
          style={{ '--share': count.count / Math.max(1, most) } as Record<string, number>}
        />
        <span data-count>{count.count}</span>
      </td>
      {degrees.map((sure) => (
        <td key={sure} data-sure={sure}>
          {count.sure[sure]}
        </td>
      ))}
    </tr>
  )
}

interface QuestionProps {
  readonly question: QuestionCount
  readonly texts: StepText
  readonly students: number
  readonly showRight: boolean
}

const Question = ({ question, texts, students, showRight }: QuestionProps) => {
  const words = useWords(classWords)
  const { prediction, answers, answered, right } = question
  const asked = texts.predict
  if (asked === undefined) return null
  const most = Math.max(...answers.map(({ count }) => count))
  return (
    <section className={styles['question']} aria-label={texts.title} data-question={question.step}>
      <h3>{texts.title}</h3>
      <p>{asked.ask}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.count}</th>
              {degrees.map((sure) => (
                <th key={sure} scope="col">
                  {words.sure[sure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answers.map((count) => (
              <Row
                key={count.answer}
                name={inWords(prediction, asked, count.answer)}
                count={count}
                most={most}
                showRight={showRight}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['hint']}>
        {words.answered(answered, students)}
        {showRight && `; ${words.right(right, answered)}. ${asked.told}`}
      </p>
    </section>
  )
}

interface DistributionProps {
  readonly questions: readonly QuestionCount[]
  readonly students: number
  readonly study: StudySheet
  readonly showRight: boolean
}

/** Each question with its answers: how many chose what, and how sure they were. */
export const Distribution = ({ questions, students, study, showRight }: DistributionProps) => {
  const words = useWords(classWords)
  const texts = study.texts(use(LanguageContext))
  const open = questions.filter(({ answered }) => answered === 0)
  return (
    <>
      {questions.map((question) => {
        const text = texts[question.step]
        return (
          question.answered > 0 &&
          text !== undefined && (
            <Question
              key={question.step}
              question={question}
              texts={text}
              students={students}
              showRight={showRight}
            />
          )
        )
      })}
      {open.length > 0 && (
        <p className={styles['hint']} data-unanswered>
          {words.unanswered(open.map(({ step }) => texts[step]?.title ?? step))}
        </p>
      )}
    </>
  )
}
