import { lazy, Suspense, useMemo } from 'react'
import { canonicalJson } from '../../../kernel/index.ts'
import { ChallengeList, LessonPanel } from '../../../teaching/index.ts'
import { initialSettings } from '../../../session/index.ts'
import { useLaterWords, useWords } from '../../../words/index.ts'
import { MysteryList } from '../challenges/FindMistake.tsx'
import { capGoals, evidenceAt, type CapGoalId } from '../challenges/goals.ts'
import { capLesson, type LessonStep, type LessonStepId } from '../lesson.ts'
import { scenarioSettings } from '../scenario.ts'
import { capSettings } from '../model/settings.ts'
import type { CapRun } from '../view/capRun.ts'
import { capWords } from '../words/index.ts'
import styles from './LessonPanel.module.css'

const ThreeLamps = lazy(() =>
  import('../challenges/ThreeLamps.tsx').then((module) => ({ default: module.ThreeLamps })),
)

/** Whether the film on the stage is the one that the step speaks of, and bears it out. */
const isBorneOut = (run: CapRun, step: LessonStep): boolean =>
  run.settings['mode'] === step.mode &&
  run.settings['variant'] === step.variant &&
  run.run.inputs.length >= step.inputs.length &&
  step.holds(run.film)

/** Moves the playhead to a moment, as soon as the new film is under it. */
const requestPlace = ({ playhead }: CapRun, moment: number): void => {
  const place = (): boolean => {
    if (playhead.getState().duration === 0) return false
    playhead.seek(moment)
    return true
  }
  if (place()) return
  const stop = playhead.subscribe(() => {
    if (place()) stop()
  })
}

const show = async (run: CapRun, step: LessonStep, moment: number = step.from): Promise<void> => {
  const settings = { ...run.settings, ...scenarioSettings, mode: step.mode, variant: step.variant }
  const inputs = step.inputs.map(({ at, event }) => ({ at, input: event }))
  if (!(await run.restart(1, { settings, inputs }))) return
  // The run that has just begun is shown by the next frame; then its playhead can be moved.
  requestPlace(run, moment)
}

/** Whether a run begins with all inputs of a step of the lesson. */
const beginsLikeLesson = ({ run: { inputs } }: CapRun): boolean =>
  capLesson.some((step) => {
    const given = inputs.slice(0, step.inputs.length).map(({ at, input }) => ({ at, event: input }))
    return canonicalJson(given) === canonicalJson(step.inputs)
  })

interface LessonProps {
  readonly run: CapRun
  readonly part: string | undefined
  /** Events up to the playhead. */
  readonly count: number
}

const Challenges = ({ run, count }: Omit<LessonProps, 'part'>) => {
  const { goals, mysteries } = useWords(capWords).challenges
  const { film, settings } = run
  const evidence = useMemo(() => evidenceAt(film, settings, count), [film, settings, count])
  // What the lesson did is nobody's solution.
  const isShown = useMemo(() => beginsLikeLesson(run), [run])
  const start = (id: CapGoalId): void => {
    const goal = capGoals.find((each) => each.id === id)
    if (goal !== undefined) {
      const settings = { ...initialSettings(capSettings), ...goal.solution.settings }
      void run.restart(undefined, { settings })
    }
  }
  return (
    <>
      <ChallengeList
        lab="cap"
        challenges={capGoals}
        texts={goals}
        evidence={isShown ? null : evidence}
        inputs={run.run.inputs.length}
        onStart={start}
      />
      <Suspense>
        <ThreeLamps film={film} evidence={evidence} count={count} />
      </Suspense>
      <section aria-label={mysteries.heading} className={styles['lesson']}>
        <h2>{mysteries.heading}</h2>
        <p>{mysteries.lead}</p>
        <MysteryList chosen={null} />
      </section>
    </>
  )
}

const loadNotes = async () => (await import('../words/notes.ts')).capNotes

/** The lesson of the lab, its goals, and the clusters that hide a mistake. */
export const Lesson = ({ run, part, count }: LessonProps) => {
  const words = useWords(capWords)
  const notes = useLaterWords(loadNotes)
  const stepOf = (id: LessonStepId | undefined): LessonStep | undefined =>
    capLesson.find((step) => step.id === id) ?? capLesson[0]
  const step = stepOf(part as LessonStepId | undefined)
  return (
    <>
      <LessonPanel
        lab="cap"
        part={part}
        steps={capLesson}
        texts={words.lesson}
        {...(notes === null ? {} : { notes })}
        bornOut={step !== undefined && isBorneOut(run, step)}
        onShow={async (id) => {
          const chosen = stepOf(id)
          if (chosen !== undefined) await show(run, chosen)
        }}
        onAsk={async (id) => {
          const chosen = stepOf(id)
          if (chosen !== undefined) await show(run, chosen, chosen.askAt)
        }}
      />
      <Challenges run={run} count={count} />
    </>
  )
}
