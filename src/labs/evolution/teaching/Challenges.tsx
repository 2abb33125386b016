import { Badge, Button, Disclosure } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { outcomeOf } from '../queueing/outcomes.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import type { Workload } from '../run/settings.ts'
import { evolutionWords } from '../words/index.ts'
import { challenges, type Challenge } from './challenges.ts'
import styles from './LessonPanel.module.css'

interface ChallengeCardProps {
  readonly challenge: Challenge
  readonly outcome: Outcome
  readonly onStart: (workload: Workload) => void
}

const ChallengeCard = ({ challenge, outcome, onStart }: ChallengeCardProps) => {
  const { challenges: texts, lesson: words } = useWords(evolutionWords)
  const { title, say, goals } = texts[challenge.id]
  const other =
    challenge.against === null ? outcome : outcomeOf({ ...outcome.workload, stage: challenge.against })
  const reached = challenge.goals.map((goal) => goal(outcome, other))
  return (
    <Disclosure
      summary={
        <span className={styles['challengeName']}>
          {title}
          {reached.every(Boolean) && <Badge family="good">{words.reached}</Badge>}
        </span>
      }
    >
      <div className={styles['challenge']}>
        <p>{say}</p>
        <ul data-challenge={challenge.id}>
          {goals.map((goal, index) => (
            <li key={goal} data-reached={reached[index]}>
              <span aria-hidden>{reached[index] === true ? '✓' : '○'}</span> {goal}
              <span className="visually-hidden">
                {reached[index] === true ? ` (${words.reached})` : ` (${words.open})`}
              </span>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={() => onStart(challenge.start)}>
          {words.start}
        </Button>
      </div>
    </Disclosure>
  )
}

interface ChallengesProps {
  readonly outcome: Outcome
  readonly onStart: (workload: Workload) => void
}

/** What to reach by turning the knobs; judged by the film on the stage. */
export const Challenges = ({ outcome, onStart }: ChallengesProps) => {
  const words = useWords(evolutionWords).lesson
  return (
    <section aria-label={words.challenges} className={styles['challenges']}>
      <h2>{words.challenges}</h2>
      {challenges.map((challenge) => (
        <ChallengeCard key={challenge.id} challenge={challenge} outcome={outcome} onStart={onStart} />
      ))}
    </section>
  )
}
