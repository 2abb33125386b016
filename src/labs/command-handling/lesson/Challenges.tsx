import { useEffect, useState } from 'react'
import { Disclosure, Lamp } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Trace } from '../handling/stage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { challengeIds, foundAll, isTooStrict, sawEveryDifference, type ChallengeId } from './challenges.ts'
import styles from './Lesson.module.css'
import { planningAt } from './performStep.ts'

/** Whether one of the refused commands met a rule that was too strict, on the planning as it was then. */
const useTooStrict = ({ store, notebook: { traces } }: Workshop): boolean => {
  const [found, setFound] = useState(false)
  useEffect(() => {
    let over = false
    const meets = async (trace: Trace): Promise<boolean> => {
      const loaded = trace.steps.map(({ stage }) => stage).find((stage) => stage.is === 'loaded')
      const { planning } = await planningAt(store, trace.command.planningDate, loaded?.events ?? 0)
      return isTooStrict(trace, planning)
    }
    const look = async (): Promise<void> => {
      const refused = traces.filter(({ ending }) => ending === 'refused')
      const met = await Promise.all(refused.map(meets))
      if (!over) setFound(met.includes(true))
    }
    look().catch((error: unknown) => {
      if (!over)
        setFound(() => {
          throw error
        })
    })
    return () => {
      over = true
    }
  }, [store, traces])
  return found
}

/** The three challenges, each solved by what the learner really did. */
export const Challenges = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).challenges
  const { notebook } = workshop
  const solved: Readonly<Record<ChallengeId, boolean>> = {
    'strict-rule': useTooStrict(workshop),
    'three-deciders': foundAll(notebook),
    'every-difference': sawEveryDifference(notebook),
  }
  return (
    <section aria-label={words.title} className={styles['challenges']}>
      <h2>{words.title}</h2>
      <ul>
        {challengeIds.map((id) => (
          <li key={id} data-challenge={id} data-solved={solved[id]}>
            <h3>{words.list[id].title}</h3>
            <Lamp state={solved[id] ? 'good' : 'off'}>{solved[id] ? words.solved : words.open}</Lamp>
            <p>{words.list[id].text}</p>
            <Disclosure summary={words.hint}>{words.list[id].hint}</Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}
