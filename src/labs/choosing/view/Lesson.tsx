import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { choosingLesson, type LessonStep, type LessonStepId } from '../lesson.ts'
import { choosingSettings } from '../settings.ts'
import { choosingWords } from '../words/index.ts'
import type { ChoosingRun } from './choosingRun.ts'

interface LessonProps {
  readonly run: ChoosingRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

const fresh = initialSettings(choosingSettings)

type Values = Readonly<Record<string, SettingValue>>

const isSame = (one: Values, other: Values): boolean =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(choosingWords)
  const step = choosingLesson.find(({ id }) => id === part) ?? choosingLesson[0]
  const isOnStage = step !== undefined && isSame({ ...fresh, ...step.settings }, run.settings)
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = choosingLesson.find((one) => one.id === id)
    if (found === undefined) return
    onShown(found)
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs }))
      seekWhenLoaded(run.playhead, found.inputs.at(-1)?.at ?? 0)
  }
  return (
    <LessonPanel
      lab="choosing"
      part={part}
      steps={choosingLesson}
      texts={words.lesson}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
