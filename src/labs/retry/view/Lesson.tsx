import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { retryLesson, type LessonStepId } from '../lesson.ts'
import { retrySettings } from '../model/settings.ts'
import { retryWords } from '../words/index.ts'
import { retryNotes } from '../words/notes.ts'
import type { RetryRun } from './retryRun.ts'

interface LessonProps {
  readonly run: RetryRun
  readonly part: string | undefined
  readonly onShown: () => void
}

const fresh = initialSettings(retrySettings)

const isSame = (one: Readonly<Record<string, SettingValue>>, other: Readonly<Record<string, SettingValue>>) =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(retryWords)
  const notes = useWords(retryNotes)
  const step = retryLesson.find(({ id }) => id === part) ?? retryLesson[0]
  const isOnStage =
    step !== undefined &&
    isSame({ ...fresh, ...step.settings }, run.settings) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = retryLesson.find((one) => one.id === id)
    if (found === undefined) return
    onShown()
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs })) seekWhenLoaded(run.playhead, found.from)
  }
  return (
    <LessonPanel
      lab="retry"
      part={part}
      steps={retryLesson}
      texts={words.steps}
      notes={notes}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
