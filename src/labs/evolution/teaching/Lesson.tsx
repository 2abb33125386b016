import { useMemo } from 'react'
import { ChallengeList, LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { domains } from '../advice/domains.ts'
import { challenges, type ChallengeId } from '../challenges.ts'
import { lesson, type LessonId, type LessonStep } from '../lesson.ts'
import { seed } from '../model.ts'
import { goTo } from '../panels/address.ts'
import { outcomeOf } from '../queueing/outcomes.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import type { EvolutionRun } from '../run/evolutionRun.ts'
import { answered, isSameWorkload, settingsOf } from '../run/labSettings.ts'
import { evolutionWords } from '../words/index.ts'

interface LessonProps {
  readonly step: LessonStep
  readonly run: EvolutionRun
  readonly outcome: Outcome
}

const adviceShown = domains.find(({ id }) => id === 'address-book')

const Challenges = ({ run, outcome }: Omit<LessonProps, 'step'>) => {
  const words = useWords(evolutionWords)
  const [opened, ...after] = run.log.events
  const evidence = useMemo(
    () =>
      opened?.eventType === 'LabOpened'
        ? { begun: opened.eventData.settings, now: outcome, outcomeOf }
        : null,
    [opened, outcome],
  )
  const start = (id: ChallengeId): void => {
    const challenge = challenges.find((each) => each.id === id)
    if (challenge === undefined) return
    const { start: workload } = challenge
    void run.restart(seed, { settings: settingsOf(workload) }).then(() => goTo(workload.stage))
  }
  return (
    <ChallengeList
      lab="evolution"
      challenges={challenges}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, after.length)}
      onStart={start}
    />
  )
}

/** The lesson of this lab, and its challenges. */
export const Lesson = ({ step, run, outcome }: LessonProps) => {
  const words = useWords(evolutionWords)
  const isOnStage = isSameWorkload(step.workload, outcome.workload)
  const bornOut = useMemo(
    () => isOnStage && step.holds({ before: outcomeOf(step.before), now: outcome }),
    [isOnStage, step, outcome],
  )
  const show = async (id: LessonId): Promise<void> => {
    const found = lesson.find((each) => each.id === id)
    if (found === undefined) return
    const answers = id === 'advice' && adviceShown !== undefined ? answered(adviceShown.answers) : {}
    await run.restart(seed, { settings: { ...settingsOf(found.workload), ...answers } })
  }
  return (
    <>
      <LessonPanel
        lab="evolution"
        part={step.id}
        steps={lesson}
        texts={words.steps}
        bornOut={bornOut}
        onShow={show}
      />
      <Challenges run={run} outcome={outcome} />
    </>
  )
}
