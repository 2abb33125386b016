import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { formsLesson, type LessonStep, type LessonStepId } from '../lesson.ts'
import { formsSettings } from '../model/settings.ts'
import { formsWords } from '../words/index.ts'
import type { FormsRun } from './formsRun.ts'

interface LessonProps {
  readonly run: FormsRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

const fresh = initialSettings(formsSettings)

type Values = Readonly<Record<string, SettingValue>>

const isSame = (one: Values, other: Values): boolean =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(formsWords)
  const step = formsLesson.find(({ id }) => id === part) ?? formsLesson[0]
  const isOnStage =
    step !== undefined &&
    isSame({ ...fresh, ...step.settings }, run.settings) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = formsLesson.find((one) => one.id === id)
    if (found === undefined) return
    onShown(found)
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs })) seekWhenLoaded(run.playhead, found.from)
  }
  return (
    <LessonPanel
      lab="four-forms"
      part={part}
      steps={formsLesson}
      texts={words.lesson}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
