import { useMemo } from 'react'
import type { SettingValue } from '../../../kernel/index.ts'
import { initialSettings, seekWhenLoaded } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { eventualLesson, type LessonStepId } from '../lesson.ts'
import { eventualSettings } from '../model/settings.ts'
import { eventualWords } from '../words/index.ts'
import type { EventualRun } from './eventualRun.ts'

interface LessonProps {
  readonly run: EventualRun
  readonly part: string | undefined
}

const fresh = initialSettings(eventualSettings)

type Values = Readonly<Record<string, SettingValue>>

const isSame = (one: Values, other: Values): boolean =>
  Object.entries(one).every(([name, value]) => other[name] === value)

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part }: LessonProps) => {
  const words = useWords(eventualWords)
  const step = eventualLesson.find(({ id }) => id === part) ?? eventualLesson[0]
  const isOnStage =
    step !== undefined &&
    isSame({ ...fresh, ...step.settings }, run.settings) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: LessonStepId): Promise<void> => {
    const found = eventualLesson.find((one) => one.id === id)
    if (found === undefined) return
    const settings = { ...fresh, ...found.settings }
    if (await run.restart(1, { settings, inputs: found.inputs })) seekWhenLoaded(run.playhead, found.from)
  }
  return (
    <LessonPanel
      lab="eventual"
      part={part}
      steps={eventualLesson}
      texts={words.lesson}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
