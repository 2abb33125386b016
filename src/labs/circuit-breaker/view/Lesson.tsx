import { useMemo } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { initialSettings } from '../../../session/index.ts'
import { ChallengeList, LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerGoals, evidenceAt } from '../challenges.ts'
import { breakerLesson, type LessonStep } from '../lesson.ts'
import { breakerSettings } from '../model/settings.ts'
import { films } from '../scenario.ts'
import { breakerWords } from '../words/index.ts'
import { breakerNotes } from '../words/notes.ts'
import type { BreakerRun } from './breakerRun.ts'

/** All settings of a film: those that it does not name are as at first. */
const settingsFor = (settings: Settings): Settings => ({ ...initialSettings(breakerSettings), ...settings })

/** Whether the film on the stage is the step's own, with nothing done to it. */
const isOwnFilm = (run: BreakerRun, { film }: LessonStep): boolean => {
  const { settings, inputs } = films[film]
  return (
    Object.entries(settingsFor(settings)).every(([name, value]) => run.settings[name] === value) &&
    run.run.inputs.length === inputs.length
  )
}

/** Moves the playhead to where the step begins, as soon as the new film is under it. */
const requestPlace = ({ playhead }: BreakerRun, { from }: LessonStep): void => {
  const place = (): boolean => {
    if (playhead.getState().duration === 0) return false
    playhead.seek(from)
    return true
  }
  if (place()) return
  const stop = playhead.subscribe(() => {
    if (place()) stop()
  })
}

interface LessonProps {
  readonly run: BreakerRun
  readonly part: string | undefined
  /** Events up to the playhead. */
  readonly count: number
}

/** The lesson, and the challenges. */
export const Lesson = ({ run, part, count }: LessonProps) => {
  const words = useWords(breakerWords)
  const notes = useWords(breakerNotes)
  const step = breakerLesson.find(({ id }) => id === part) ?? breakerLesson[0]
  const { film, settings } = run
  const evidence = useMemo(() => evidenceAt(film, settings, count), [film, settings, count])
  return (
    <>
      <LessonPanel
        lab="circuit-breaker"
        part={part}
        steps={breakerLesson}
        texts={words.lesson}
        notes={notes}
        bornOut={step !== undefined && isOwnFilm(run, step) && step.holds(run.film)}
        onShow={async (id) => {
          const chosen = breakerLesson.find((each) => each.id === id)
          if (chosen === undefined) return
          const { settings: own, inputs } = films[chosen.film]
          if (await run.restart(1, { settings: settingsFor(own), inputs })) requestPlace(run, chosen)
        }}
      />
      <ChallengeList
        lab="circuit-breaker"
        challenges={breakerGoals}
        texts={words.challenges}
        evidence={evidence}
        inputs={run.run.inputs.length}
        onStart={(id) => {
          const goal = breakerGoals.find((each) => each.id === id)
          if (goal !== undefined)
            void run.restart(undefined, { settings: settingsFor(goal.solution.settings) })
        }}
      />
    </>
  )
}
