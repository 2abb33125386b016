import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { idempotencyLesson, playStep, type LessonStep } from '../lesson.ts'
import { Picture } from './Picture.tsx'

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const film = useMemo(() => playStep(step), [step])
  const playhead = useStillPlayhead(film.until, when === 'asked' ? step.from : film.until)
  return <Picture film={film} playhead={playhead} />
}

/** The film of a step, at its moment or once it is over. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = idempotencyLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
