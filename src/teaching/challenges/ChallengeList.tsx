import { useEffect } from 'react'
import { Badge, Button, Disclosure } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { Solved } from '../record/learnerRecord.ts'
import { useLearner } from '../record/useLearner.ts'
import { teachingWords } from '../words.ts'
import { isSolved, type Challenge, type ChallengeText } from './challenge.ts'
import styles from './ChallengeList.module.css'

export interface ChallengeListProps<Evidence, Id extends string> {
  /** Id of the lab. */
  readonly lab: string
  readonly challenges: readonly Challenge<Evidence, Id>[]
  readonly texts: Readonly<Record<Id, ChallengeText>>
  /** What the learner did, as it stands now; null while there is nothing to judge. */
  readonly evidence: Evidence | null
  /** How many things the learner did to get here. */
  readonly inputs: number
  /** Brings the world to where the challenge begins; left out where it can be met from anywhere. */
  readonly onStart?: (id: Id) => void
}

interface GoalsProps {
  readonly goals: readonly string[]
  readonly reached: readonly boolean[]
}

const Goals = ({ goals, reached }: GoalsProps) => {
  const words = useWords(teachingWords)
  return (
    <ul className={styles['goals']}>
      {goals.map((goal, index) => (
        <li key={goal} data-reached={reached[index] === true}>
          <span aria-hidden>{reached[index] === true ? '✓' : '○'}</span> {goal}
          <span className="visually-hidden">
            {` (${reached[index] === true ? words.reached : words.notReached})`}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface CardProps {
  readonly text: ChallengeText
  readonly par: number
  readonly solved: Solved | null
  readonly reached: readonly boolean[]
  readonly onStart: (() => void) | null
}

const Card = ({ text, par, solved, reached, onStart }: CardProps) => {
  const words = useWords(teachingWords)
  return (
    <Disclosure
      summary={
        <span className={styles['name']}>
          {text.title}
          <Badge family={solved === null ? 'neutral' : 'good'}>
            {solved === null ? words.open(par) : words.solved(solved.inputs, par)}
          </Badge>
        </span>
      }
    >
      <div className={styles['challenge']}>
        <p>{text.text}</p>
        <Goals goals={text.goals} reached={reached} />
        {text.hints.map((hint, index) => (
          <Disclosure key={hint} summary={words.hint(index + 1)}>
            <p>{hint}</p>
          </Disclosure>
        ))}
        {onStart !== null && (
          <Button size="small" onClick={onStart}>
            {words.start}
          </Button>
        )}
      </div>
    </Disclosure>
  )
}

/** What to reach in a lab. Once met, a challenge stays met: it is kept in the learner's record. */
export const ChallengeList = <Evidence, Id extends string>(props: ChallengeListProps<Evidence, Id>) => {
  const { lab, challenges, texts, evidence, inputs, onStart } = props
  const words = useWords(teachingWords)
  const { record, write } = useLearner()
  const kept = record.solved[lab]
  useEffect(() => {
    if (evidence === null) return
    for (const challenge of challenges) {
      const { id, par } = challenge
      const best = kept?.[id]?.inputs ?? Number.POSITIVE_INFINITY
      if (inputs < best && isSolved(challenge, evidence)) {
        // A store that cannot take it says so itself; the goals above show what was reached in any case.
        void write({ eventType: 'ChallengeSolved', eventData: { lab, challenge: id, inputs, par } }).catch(
          () => undefined,
        )
      }
    }
  }, [lab, challenges, evidence, inputs, kept, write])
  return (
    <section aria-label={words.challenges} className={styles['challenges']}>
      <h2>{words.challenges}</h2>
      {challenges.map((challenge) => (
        <div
          key={challenge.id}
          data-challenge={challenge.id}
          data-solved={kept?.[challenge.id] !== undefined}
        >
          <Card
            text={texts[challenge.id]}
            par={challenge.par}
            solved={kept?.[challenge.id] ?? null}
            reached={challenge.goals.map((goal) => evidence !== null && goal(evidence))}
            onStart={onStart === undefined ? null : () => onStart(challenge.id)}
          />
        </div>
      ))}
    </section>
  )
}
