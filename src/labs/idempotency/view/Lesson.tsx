import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { idempotencyLesson, type LessonStep, type LessonStepId } from '../lesson.ts'
import { idempotencySettings } from '../model/settings.ts'
import { idempotencyWords } from '../words/index.ts'
import type { IdempotencyRun } from './idempotencyRun.ts'

interface LessonProps {
  readonly run: IdempotencyRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

const fresh = initialSettings(idempotencySettings)

type Values = Readonly<Record<string, SettingValue>>

const isSame = (one: Values, other: Values): boolean =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(idempotencyWords)
  const step = idempotencyLesson.find(({ id }) => id === part) ?? idempotencyLesson[0]
  const isOnStage =
    step !== undefined &&
    isSame({ ...fresh, ...step.settings }, run.settings) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = idempotencyLesson.find((one) => one.id === id)
    if (found === undefined) return
    onShown(found)
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs })) seekWhenLoaded(run.playhead, found.from)
  }
  return (
    <LessonPanel
      lab="idempotency"
      part={part}
      steps={idempotencyLesson}
      texts={words.lesson}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
