import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { bulkheadLesson, type LessonStepId } from '../lesson.ts'
import { bulkheadSettings } from '../model/settings.ts'
import { bulkheadWords } from '../words/index.ts'
import { bulkheadNotes } from '../words/notes.ts'
import type { BulkheadRun } from './bulkheadRun.ts'

interface LessonProps {
  readonly run: BulkheadRun
  readonly part: string | undefined
  readonly onShown: () => void
}

const fresh = initialSettings(bulkheadSettings)

const isSame = (one: Readonly<Record<string, SettingValue>>, other: Readonly<Record<string, SettingValue>>) =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(bulkheadWords)
  const notes = useWords(bulkheadNotes)
  const step = bulkheadLesson.find(({ id }) => id === part) ?? bulkheadLesson[0]
  const isOnStage =
    step !== undefined &&
    isSame({ ...fresh, ...step.settings }, run.settings) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = bulkheadLesson.find((one) => one.id === id)
    if (found === undefined) return
    onShown()
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs })) seekWhenLoaded(run.playhead, found.from)
  }
  return (
    <LessonPanel
      lab="bulkhead"
      part={part}
      steps={bulkheadLesson}
      texts={words.steps}
      notes={notes}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
