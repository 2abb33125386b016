import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import { initialSettings } from '../../../session/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { retryLesson, type LessonStep } from '../lesson.ts'
import { retrySettings, readSettings } from '../model/settings.ts'
import { playRetry } from '../playRetry.ts'
import { LoadPicture } from './LoadPicture.tsx'
import { OrderPicture } from './OrderPicture.tsx'
import { PaymentPicture } from './PaymentPicture.tsx'
import { StripPicture } from './StripPicture.tsx'

const shownOf = ({ settings: own, inputs }: LessonStep) => {
  const settings = { ...initialSettings(retrySettings), ...own }
  const events = inputs.map(({ at, input }) => ({ at, event: input }))
  return { film: playRetry(settings, 1, events), settings: readSettings(settings) }
}

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const { film, settings } = useMemo(() => shownOf(step), [step])
  const playhead = useStillPlayhead(film.until, when === 'asked' ? step.from : film.until)
  switch (settings.world) {
    case 'waves':
      return <StripPicture film={film} playhead={playhead} />
    case 'load':
      return <LoadPicture film={film} settings={settings} playhead={playhead} alike={null} />
    case 'payment':
      return <PaymentPicture film={film} settings={settings} playhead={playhead} />
    case 'order':
      return <OrderPicture film={film} settings={settings} playhead={playhead} run={null} />
  }
}

/** The world of a step, at its moment or once its film is over; played by the model, and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = retryLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
