import { useStagedLesson } from '../../../session/index.ts'
import { LessonPanel } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { eventualLesson } from '../lesson.ts'
import { eventualWords } from '../words/index.ts'
import type { EventualRun } from './eventualRun.ts'

interface LessonProps {
  readonly run: EventualRun
  readonly part: string | undefined
}

/** The lesson of this lab, in the shared panel. */
export const Lesson = ({ run, part }: LessonProps) => {
  const words = useWords(eventualWords)
  const { bornOut, show } = useStagedLesson(run, { steps: eventualLesson, part })
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
