import { useWords } from '../../../words/index.ts'
import { crudVsTaskWords } from '../words/index.ts'
import type { Answer, QuestionId } from './question.ts'
import styles from './Questions.module.css'

interface AnswerViewProps {
  readonly id: QuestionId
  readonly side: 'rows' | 'log'
  readonly answer: Answer
  /** What is missing when it does not know. */
  readonly missing: string
}

/** What one side says: its answer, or why it has none and what comes nearest. */
export const AnswerView = ({ id, side, answer, missing }: AnswerViewProps) => {
  const words = useWords(crudVsTaskWords).questions
  const { knows, facts } = answer
  const lines = facts.map(words.fact)
  return (
    <div className={styles['answer']} data-answer={`${side} ${id}`} data-knows={knows}>
      {!knows && <p className={styles['missing']}>{missing}</p>}
      {!knows && facts.length > 0 && <p className={styles['nearest']}>{words.nearest}</p>}
      {knows && facts.length === 0 && <p>{words.nobody}</p>}
      <ul data-knows={knows}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
