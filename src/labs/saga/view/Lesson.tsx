import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { sagaLesson } from '../lesson.ts'
import { sagaWords } from '../words/index.ts'
import type { SagaRun } from './sagaRun.ts'

interface LessonProps {
  readonly run: SagaRun
  readonly part: string | undefined
  readonly onShown: () => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(sagaWords)
  const { bornOut, show } = useStagedLesson(run, { steps: sagaLesson, part, onShown })
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
