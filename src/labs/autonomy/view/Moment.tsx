import { useMemo } from 'react'
import { stateAt } from '../../../kernel/index.ts'
import { useStillPlayhead } from '../../../playhead/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { autonomyLesson, playStep, type LessonStep } from '../lesson.ts'
import { rightMap } from '../model/map.ts'
import { Fields } from './Fields.tsx'
import { MapBoard } from './MapBoard.tsx'
import { Picture } from './Picture.tsx'

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const film = useMemo(() => playStep(step), [step])
  const at = when === 'asked' ? step.from : film.until
  const playhead = useStillPlayhead(film.until, at)
  switch (step.view) {
    case 'world':
      return <Picture film={film} playhead={playhead} />
    case 'fields':
      return <Fields state={stateAt(film, at)} />
    case 'map':
      return <MapBoard settings={{ ...rightMap, ...step.settings }} />
  }
}

/** The contexts of a step, at its moment or once its film is over; played by the model, and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = autonomyLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
