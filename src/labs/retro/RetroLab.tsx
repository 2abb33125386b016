import { useEffect, useRef } from 'react'
import { Transport } from '../../playhead/index.ts'
import { useLearner } from '../../teaching/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { Evidence } from './evidence/Evidence.tsx'
import { lastMoment } from './film/film.ts'
import { lesson, type RetroStep } from './lesson.ts'
import styles from './RetroLab.module.css'
import { RetroLesson } from './RetroLesson.tsx'
import { RetroStage } from './stage/RetroStage.tsx'
import { useRetro, type Retro } from './useRetro.ts'
import { retroWords } from './words/index.ts'

const first = (): RetroStep => {
  const [step] = lesson
  if (step === undefined) throw new Error('Failed to open the lesson: because it has no step.')
  return step
}

/**
 * Going to another step goes to its moment, if the film has it and it was seen before: back, or shown once. A page that
 * was just loaded stays where its ledger ends: memory is gone.
 */
const useMomentOfStep = ({ film, account }: Retro, step: RetroStep): void => {
  const { record } = useLearner()
  const before = useRef(step.id)
  useEffect(() => {
    if (before.current === step.id) return
    before.current = step.id
    const stored = step.id === 'own' ? account.events.length : step.rows
    const place = lastMoment(film.moments, step.kind, stored)
    const wasSeen = place <= film.place || record.shown['retro']?.includes(step.id) === true
    if (place !== -1 && wasSeen) film.goTo(place)
  }, [step, film, account, record])
}

/** Changes in retrospect: late facts are looked at in memory, and booked at the end of a real store. */
export const RetroLab = ({ part }: { readonly part: string | undefined }) => {
  const { screen: words } = useWords(retroWords)
  const retro = useRetro()
  const step = lesson.find(({ id }) => id === part) ?? first()
  useMomentOfStep(retro, step)
  return (
    <div className={styles['lab']}>
      <LabFrame
        lab="retro"
        chapter={words.chapter}
        title={words.title}
        lesson={<RetroLesson retro={retro} step={step} part={part} />}
        stage={<RetroStage retro={retro} part={step.id} />}
        evidence={<Evidence retro={retro} />}
        transport={<Transport playhead={retro.film.playhead} />}
      />
    </div>
  )
}
