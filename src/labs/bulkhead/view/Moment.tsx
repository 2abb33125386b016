import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import { initialSettings } from '../../../session/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { bulkheadLesson, type LessonStep } from '../lesson.ts'
import { bulkheadSettings, readSettings } from '../model/settings.ts'
import { playBulkhead } from '../playBulkhead.ts'
import { GaragePicture } from './GaragePicture.tsx'
import { PoolsPicture } from './PoolsPicture.tsx'

const shownOf = ({ settings: own, inputs }: LessonStep) => {
  const settings = { ...initialSettings(bulkheadSettings), ...own }
  const events = inputs.map(({ at, input }) => ({ at, event: input }))
  return { film: playBulkhead(settings, 1, events), settings: readSettings(settings) }
}

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const { film, settings } = useMemo(() => shownOf(step), [step])
  const playhead = useStillPlayhead(film.until, when === 'asked' ? step.from : film.until)
  switch (settings.world) {
    case 'pools':
      return <PoolsPicture film={film} settings={settings} playhead={playhead} />
    case 'garage':
      return <GaragePicture film={film} settings={settings} playhead={playhead} run={null} />
  }
}

/** The world of a step, at its moment or once its film is over; played by the model, and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = bulkheadLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
