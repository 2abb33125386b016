import { useId } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { answered, answersIn, nothingAnswered } from '../run/labSettings.ts'
import type { Workload } from '../run/settings.ts'
import { evolutionWords } from '../words/index.ts'
import { advise } from './advise.ts'
import styles from './AdvicePart.module.css'
import { AdviceCard } from './AdviceCard.tsx'
import { domains, type Domain } from './domains.ts'
import { questionIds, type Answers, type QuestionId } from './questions.ts'

const sameAnswers = (one: Answers, other: Answers): boolean =>
  questionIds.every((id) => one[id] === other[id])

interface QuestionProps {
  readonly id: QuestionId
  readonly answer: boolean | undefined
  readonly onAnswer: (answer: boolean) => void
}

const Question = ({ id, answer, onAnswer }: QuestionProps) => {
  const { questions, adviceWords } = useWords(evolutionWords).advice
  const { ask, hint } = questions[id]
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={`${name}-ask`} className={styles['question']}>
      <p>
        <span id={`${name}-ask`}>{ask}</span> <span className={styles['hint']}>{hint}</span>
      </p>
      <span className={styles['answers']}>
        {([true, false] as const).map((each) => (
          <label key={String(each)}>
            <input type="radio" name={name} checked={answer === each} onChange={() => onAnswer(each)} />
            {each ? adviceWords.yes : adviceWords.no}
          </label>
        ))}
      </span>
    </div>
  )
}

export interface AdvicePartProps {
  readonly settings: Settings
  readonly workload: Workload
  readonly onChange: (settings: Settings) => void
  readonly onShow: (workload: Workload) => void
}

/** Seven questions about one domain, and the least that the answers call for. */
export const AdvicePart = ({ settings, workload, onChange, onShow }: AdvicePartProps) => {
  const { adviceWords, domainNames } = useWords(evolutionWords).advice
  const answers = answersIn(settings)
  const chosen = domains.find((domain) => sameAnswers(domain.answers, answers))
  const take = (domain: Domain): void => onChange(answered(domain.answers))
  return (
    <article className={styles['advice']}>
      <header>
        <h2>{adviceWords.title}</h2>
        <p>{adviceWords.lead}</p>
        <div role="group" aria-label={adviceWords.domains} className={styles['domains']}>
          {domains.map((domain) => (
            <Button
              key={domain.id}
              size="small"
              aria-pressed={domain === chosen}
              onClick={() => take(domain)}
            >
              {domainNames[domain.id]}
            </Button>
          ))}
          <Button size="small" kind="quiet" onClick={() => onChange(nothingAnswered)}>
            {adviceWords.clear}
          </Button>
        </div>
      </header>
      <div className={styles['columns']}>
        <div className={styles['questions']}>
          {questionIds.map((id) => (
            <Question
              key={id}
              id={id}
              answer={answers[id]}
              onAnswer={(answer) => onChange(answered({ [id]: answer }))}
            />
          ))}
        </div>
        <AdviceCard
          advice={advise(answers)}
          answers={answers}
          workload={{ ...workload, ...chosen?.load }}
          onShow={onShow}
        />
      </div>
    </article>
  )
}
