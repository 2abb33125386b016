import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { choosingLesson, type LessonStep } from '../lesson.ts'
import { choosingWords } from '../words/index.ts'
import type { ChoosingRun } from './choosingRun.ts'

interface LessonProps {
  readonly run: ChoosingRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(choosingWords)
  const { bornOut, show } = useStagedLesson(run, { steps: choosingLesson, part, onShown })
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
