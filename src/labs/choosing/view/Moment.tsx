import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { choosingLesson, playStep, type LessonStep } from '../lesson.ts'
import { Board } from './Board.tsx'

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const film = useMemo(() => playStep(step), [step])
  const playhead = useStillPlayhead(film.until, when === 'asked' ? 0 : film.until)
  return <Board view={step.view} film={film} playhead={playhead} settings={step.settings} />
}

/** What was said in a step, before it and after it, as the lab shows it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = choosingLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
