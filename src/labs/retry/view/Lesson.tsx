import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { retryLesson } from '../lesson.ts'
import { retryWords } from '../words/index.ts'
import { retryNotes } from '../words/notes.ts'
import type { RetryRun } from './retryRun.ts'

interface LessonProps {
  readonly run: RetryRun
  readonly part: string | undefined
  readonly onShown: () => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(retryWords)
  const notes = useWords(retryNotes)
  const { bornOut, show } = useStagedLesson(run, { steps: retryLesson, part, onShown })
  return (
    <LessonPanel
      lab="retry"
      part={part}
      steps={retryLesson}
      texts={words.steps}
      notes={notes}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
