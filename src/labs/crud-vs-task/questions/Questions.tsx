import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { Badge, Button, Callout } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Guess } from '../notebook/Guess.tsx'
import { useNotebook } from '../notebook/useNotebook.ts'
import { Side, Sides } from '../screens/Sides.tsx'
import type { StepId } from '../lesson/lessonStep.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { AnswerView } from './AnswerView.tsx'
import { askLog } from './askLog.ts'
import { askRows } from './askRows.ts'
import { outcomeOf, questionIds, type Answer, type QuestionId } from './question.ts'
import styles from './Questions.module.css'
import { UndoTuesday } from './UndoTuesday.tsx'

interface Asked {
  readonly id: QuestionId
  readonly rows: Answer
  readonly log: Answer
}

const ask = (id: QuestionId, desk: Desk): Asked => ({
  id,
  rows: askRows(id, desk.crud.rows, desk.today),
  log: askLog(id, desk.log.events, desk.today),
})

const isOutcome = (guess: string): guess is 'both' | 'tasks' | 'neither' =>
  guess === 'both' || guess === 'tasks' || guess === 'neither'

/** What came out, beside what was guessed. */
const Verdict = ({ asked, guess }: { readonly asked: Asked; readonly guess: string }) => {
  const words = useWords(crudVsTaskWords).questions
  const outcome = outcomeOf(asked.rows, asked.log)
  const right = outcome === guess
  return (
    <p className={styles['verdict']} data-right={right}>
      {right ? <Check aria-hidden size={18} /> : <X aria-hidden size={18} />}
      <span>
        {words.yourGuess(isOutcome(guess) ? words.outcomes[guess] : guess)}{' '}
        {right ? words.right : words.wrong(words.outcomes[outcome])}
      </span>
    </p>
  )
}

interface AnswersProps {
  readonly asked: Asked
  /** None where the lesson shows it. */
  readonly guess: string | undefined
  readonly desk: Desk
}

const Answers = ({ asked, guess, desk }: AnswersProps) => {
  const words = useWords(crudVsTaskWords)
  const { questions, screen } = words
  const badge = (answer: Answer) => (
    <Badge family={answer.knows ? 'good' : 'failure'}>
      {answer.knows ? questions.knows : questions.cannot}
    </Badge>
  )
  return (
    <div aria-live="polite">
      {guess !== undefined && <Verdict asked={asked} guess={guess} />}
      <Sides>
        <Side side="rows" title={screen.crudShort} tools={badge(asked.rows)}>
          <AnswerView id={asked.id} side="rows" answer={asked.rows} missing={questions.missing[asked.id]} />
        </Side>
        <Side side="tasks" title={screen.taskShort} tools={badge(asked.log)}>
          <AnswerView id={asked.id} side="log" answer={asked.log} missing={questions.notAsked} />
          {asked.id === 'tuesday' && <UndoTuesday desk={desk} />}
        </Side>
      </Sides>
    </div>
  )
}

/** The question that a step of the lesson is about. */
const questionOf: Readonly<Partial<Record<StepId, QuestionId>>> = {
  questions: 'inactive',
  limit: 'why-moved',
}

/** The business asks: ten questions, each answered now from what the two sides really stored. */
export const Questions = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).questions
  const [{ guesses }, write] = useNotebook()
  const shown = desk.shown.step === null ? undefined : questionOf[desk.shown.step]
  const [chosen, choose] = useState<QuestionId>(shown ?? 'active')
  const asked = questionIds.filter((id) => guesses[`question ${id}`] !== undefined)
  const guess = guesses[`question ${chosen}`]
  const next = questionIds[questionIds.indexOf(chosen) + 1]
  const knowing = (side: 'rows' | 'log'): number => asked.filter((id) => ask(id, desk)[side].knows).length

  return (
    <>
      <nav aria-label={words.list} className={styles['list']}>
        {questionIds.map((id, index) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'step' : undefined}
            aria-label={words.numbered(index + 1, words.asked[id])}
            title={words.asked[id]}
            data-asked={asked.includes(id)}
            onClick={() => choose(id)}
          >
            {index + 1}
          </button>
        ))}
        <output data-metric="askedTally">{words.tally(knowing('rows'), knowing('log'), asked.length)}</output>
      </nav>
      <h2 className={styles['question']}>{words.asked[chosen]}</h2>
      {guess === undefined && chosen !== shown ? (
        <Guess
          key={chosen}
          question={`${words.guess} ${words.commit}`}
          options={(['both', 'tasks', 'neither'] as const).map((value) => ({
            value,
            label: words.outcomes[value],
          }))}
          onCommit={async (value) => {
            await desk.crud.reload()
            await write({
              eventType: 'AnswerPredicted',
              eventData: { about: `question ${chosen}`, guess: value },
            })
          }}
        />
      ) : (
        <Answers asked={ask(chosen, desk)} guess={guess} desk={desk} />
      )}
      <div className={styles['after']}>
        {guess !== undefined && next !== undefined && (
          <Button kind="primary" onClick={() => choose(next)}>
            {words.next}
          </Button>
        )}
        {asked.length === questionIds.length && <Callout>{words.fair}</Callout>}
      </div>
    </>
  )
}
