import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { autonomyLesson, type LessonStep } from '../lesson.ts'
import { autonomyWords } from '../words/index.ts'
import type { AutonomyRun } from './autonomyRun.ts'

interface LessonProps {
  readonly run: AutonomyRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(autonomyWords)
  const { bornOut, show } = useStagedLesson(run, { steps: autonomyLesson, part, onShown })
  return (
    <LessonPanel
      lab="autonomy"
      part={part}
      steps={autonomyLesson}
      texts={words.lesson}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
