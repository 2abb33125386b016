import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { sagaLesson, type LessonStepId } from '../lesson.ts'
import { sagaSettings } from '../model/settings.ts'
import { sagaWords } from '../words/index.ts'
import type { SagaRun } from './sagaRun.ts'

interface LessonProps {
  readonly run: SagaRun
  readonly part: string | undefined
  readonly onShown: () => void
}

const fresh = initialSettings(sagaSettings)

type Values = Readonly<Record<string, SettingValue>>

const isSame = (one: Values, other: Values): boolean =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(sagaWords)
  const step = sagaLesson.find(({ id }) => id === part) ?? sagaLesson[0]
  const isOnStage =
    step !== undefined &&
    isSame({ ...fresh, ...step.settings }, run.settings) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = sagaLesson.find((one) => one.id === id)
    if (found === undefined) return
    onShown()
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs })) seekWhenLoaded(run.playhead, found.from)
  }
  return (
    <LessonPanel
      lab="saga"
      part={part}
      steps={sagaLesson}
      texts={words.lesson}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
