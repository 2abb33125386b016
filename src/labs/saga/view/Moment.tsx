import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { playStep, sagaLesson, type LessonStep } from '../lesson.ts'
import { Picture } from './Picture.tsx'

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const film = useMemo(() => playStep(step), [step])
  const playhead = useStillPlayhead(film.until, when === 'asked' ? step.from : film.until)
  return <Picture film={film} playhead={playhead} />
}

/** The bookings of a step, at its moment or once its film is over; played by the model, and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = sagaLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
