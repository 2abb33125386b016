import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import { initialSettings } from '../../../session/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerLesson, type LessonStep } from '../lesson.ts'
import { breakerSettings } from '../model/settings.ts'
import { playBreaker } from '../playBreaker.ts'
import { films } from '../scenario.ts'
import { breakerWords } from '../words/index.ts'
import { Picture } from './Picture.tsx'

const shownOf = (step: LessonStep) => {
  const { settings: own, inputs } = films[step.film]
  const settings = { ...initialSettings(breakerSettings), ...own }
  const events = inputs.map(({ at, input }) => ({ at, event: input }))
  return { film: playBreaker(settings, 1, events), settings }
}

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const words = useWords(breakerWords)
  const shown = useMemo(() => shownOf(step), [step])
  const { until } = shown.film
  const playhead = useStillPlayhead(until, when === 'asked' ? step.from : until)
  return <Picture shown={shown} beside={null} title={words.stage.title} playhead={playhead} />
}

/** Users, caller, breaker and supplier at the moment of a step, or once its film is over. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = breakerLesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
