import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { idempotencyLesson, type LessonStep } from '../lesson.ts'
import { idempotencyWords } from '../words/index.ts'
import type { IdempotencyRun } from './idempotencyRun.ts'

interface LessonProps {
  readonly run: IdempotencyRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(idempotencyWords)
  const { bornOut, show } = useStagedLesson(run, { steps: idempotencyLesson, part, onShown })
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
