import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { eventualLesson, playStep, type LessonStep } from '../lesson.ts'
import { readSettings } from '../model/settings.ts'
import { Picture } from './Picture.tsx'

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const film = useMemo(() => playStep(step), [step])
  const playhead = useStillPlayhead(film.until, when === 'asked' ? step.from : film.until)
  return <Picture film={film} playhead={playhead} settings={readSettings(step.settings)} />
}

/** The film of a step, at its moment or once it is over; played by the model, and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = eventualLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
