import { useMemo } from 'react'
import { useStillPlayhead } from '../../../playhead/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { lesson, type LessonStep } from '../lesson.ts'
import { playWorkload } from '../queueing/playWorkload.ts'
import { EvolutionStage } from './EvolutionStage.tsx'
import styles from './Moment.module.css'

const Drawn = ({ step, when }: { readonly step: LessonStep } & Pick<MomentProps, 'when'>) => {
  const played = useMemo(() => playWorkload(when === 'asked' ? step.before : step.workload), [step, when])
  const { until } = played.film
  // At the middle of the film queues have found their usual length.
  const playhead = useStillPlayhead(until, until / 2)
  return (
    <div className={styles['moment']}>
      <EvolutionStage played={played} playhead={playhead} selected={null} onSelect={() => undefined} />
    </div>
  )
}

/** The architecture of a step at work, played by the model and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = lesson.find(({ id }) => id === step)
  return found === undefined ? null : <Drawn step={found} when={when} />
}
