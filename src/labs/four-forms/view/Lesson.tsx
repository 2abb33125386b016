import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { formsLesson, type LessonStep } from '../lesson.ts'
import { formsWords } from '../words/index.ts'
import type { FormsRun } from './formsRun.ts'

interface LessonProps {
  readonly run: FormsRun
  readonly part: string | undefined
  readonly onShown: (step: LessonStep) => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(formsWords)
  const { bornOut, show } = useStagedLesson(run, { steps: formsLesson, part, onShown })
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
