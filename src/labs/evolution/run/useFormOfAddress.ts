import { use, useEffect, useRef } from 'react'
import { PredictionsContext, useLearner } from '../../../teaching/index.ts'
import { isStageId } from '../architecture/stageId.ts'
import { stepAt } from '../lesson.ts'
import type { EvolutionRun } from './evolutionRun.ts'

/**
 * An address that names a form of the picture shows it: at once where it was opened, and later unless the lesson asks
 * about it first.
 */
export const useFormOfAddress = (run: EvolutionRun, part: string | undefined): void => {
  const asks = use(PredictionsContext)
  const { record } = useLearner()
  const done = useRef<string | null>(null)
  const { change, settings } = run
  const isShown = settings['stage'] === part
  const { id, predict } = stepAt(part)
  const isOpen =
    asks &&
    predict !== undefined &&
    record.bets['evolution']?.[id] === undefined &&
    record.shown['evolution']?.includes(id) !== true
  useEffect(() => {
    if (done.current === (part ?? '')) return
    const isFirst = done.current === null
    done.current = part ?? ''
    if (isStageId(part) && !isShown && (isFirst || !isOpen)) void change('stage', part)
  }, [part, isShown, isOpen, change])
}
