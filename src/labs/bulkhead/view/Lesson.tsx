import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { bulkheadLesson } from '../lesson.ts'
import { bulkheadWords } from '../words/index.ts'
import { bulkheadNotes } from '../words/notes.ts'
import type { BulkheadRun } from './bulkheadRun.ts'

interface LessonProps {
  readonly run: BulkheadRun
  readonly part: string | undefined
  readonly onShown: () => void
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part, onShown }: LessonProps) => {
  const words = useWords(bulkheadWords)
  const notes = useWords(bulkheadNotes)
  const { bornOut, show } = useStagedLesson(run, { steps: bulkheadLesson, part, onShown })
  return (
    <LessonPanel
      lab="bulkhead"
      part={part}
      steps={bulkheadLesson}
      texts={words.steps}
      notes={notes}
      onShow={show}
      bornOut={bornOut}
    />
  )
}
