import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Stage, Step } from '../handling/stage.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './Phases.module.css'

const lanes = ['mapped', 'raised', 'stored', 'published'] as const

/** Versions and lists as they were at a step. */
interface Counters {
  readonly original: number
  readonly current: number
  readonly uncommitted: number
  readonly jobs: number
}

const after = (counters: Counters, stage: Stage): Counters => {
  switch (stage.is) {
    case 'loaded':
      return { original: stage.events, current: stage.events, uncommitted: 0, jobs: stage.jobs }
    case 'raised': {
      const { original, version, uncommitted, jobs } = stage
      return { original, current: version, uncommitted, jobs }
    }
    case 'stored':
      return { ...counters, original: stage.version, current: stage.version, uncommitted: 0 }
    case 'received':
    case 'asked':
    case 'ruled':
    case 'refused':
    case 'mapped':
    case 'published':
    case 'failed':
      return counters
  }
}

/** The counters after the steps that are to be seen. */
const countersAfter = (steps: readonly Step[]): Counters =>
  steps.reduce((counters, { stage }) => after(counters, stage), {
    original: 0,
    current: 0,
    uncommitted: 0,
    jobs: 0,
  })

/** Original and current version, uncommitted events, jobs: the aggregate at work. */
export const AggregateCounters = ({ steps }: { readonly steps: readonly Step[] }) => {
  const words = useWords(commandHandlingWords).phases
  const { original, current, uncommitted, jobs } = countersAfter(steps)
  const facts = [
    ['originalVersion', words.original, original],
    ['currentVersion', words.current, current],
    ['uncommitted', words.uncommitted, uncommitted],
    ['jobsInState', words.jobs, jobs],
  ] as const
  return (
    <dl className={styles['counters']}>
      {facts.map(([metric, name, value]) => (
        <div key={metric} data-far={metric === 'currentVersion' && current > original}>
          <dt>{name}</dt>
          <dd data-metric={metric}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The four moves of the execution phase, with what has been done so far. */
export const Execution = ({ steps }: { readonly steps: readonly Step[] }) => {
  const { phases: words, stages } = useWords(commandHandlingWords)
  return (
    <ol className={styles['lanes']}>
      {lanes.map((lane) => {
        const done = steps.filter(({ stage }) => stage.is === lane)
        const isNow = steps.at(-1)?.stage.is === lane
        return (
          <li
            key={lane}
            data-lane={lane}
            data-reached={done.length > 0}
            aria-current={isNow ? 'step' : undefined}
          >
            <strong>{words.steps[lane]}</strong>
            {done.length === 0 && <span className={styles['muted']}>{words.notReached}</span>}
            {done.map(({ stage, at }) =>
              stage.is === 'raised' ? (
                <Badge key={stage.event.eventType} family="event">
                  {stage.event.eventType}
                </Badge>
              ) : (
                <p key={at}>{stages.sentence(stage)}</p>
              ),
            )}
          </li>
        )
      })}
    </ol>
  )
}
