import { useEffect, useMemo } from 'react'
import { countUpTo, Transport, usePlayhead, usePlayheadState, type Playhead } from '../../playhead/index.ts'
import { project } from '../../garage/index.ts'
import { Banner, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './CrudVsTaskLab.module.css'
import { Evidence } from './Evidence.tsx'
import { stepAt } from './lesson.ts'
import { Lesson } from './lesson/Lesson.tsx'
import type { LoggedClerkEvent } from './desk/loggedClerkEvent.ts'
import { PartView } from './PartView.tsx'
import { clerkCustomers, type ClerkList } from './read-models/clerkCustomers.ts'
import { useDesk } from './useDesk.ts'
import { dayText } from './words/dayText.ts'
import { crudVsTaskWords } from './words/index.ts'

/** Film milliseconds for each fact at speed 1. */
const msPerFact = 400

/** Lays the facts of the desk under the playhead; a playhead at the end stays at the end. */
const useFactFilm = (playhead: Playhead, events: readonly LoggedClerkEvent[]): number => {
  const words = useWords(crudVsTaskWords).screen
  const stops = useMemo(() => events.map((_, index) => (index + 1) * msPerFact), [events])
  useEffect(() => {
    const describe = (now: number): string => {
      const at = countUpTo(stops, now)
      return words.where(at, events.length, dayText(events[at - 1]?.eventData.on ?? ''))
    }
    const { now, duration } = playhead.getState()
    const wasAtEnd = now >= duration
    playhead.load({ duration: stops.at(-1) ?? 0, stops, marks: [], describe }, wasAtEnd ? stops.at(-1) : now)
  }, [playhead, stops, events, words])
  const known = usePlayheadState(playhead, ({ duration }) => duration) === (stops.at(-1) ?? 0)
  const position = usePlayheadState(playhead, ({ now }) => countUpTo(stops, now))
  return known ? position : events.length
}

/** CRUD against tasks: the same customers by form and by purpose, and what either way leaves behind. */
export const CrudVsTaskLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(crudVsTaskWords)
  const desk = useDesk()
  const { events } = desk.log
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  const position = useFactFilm(playhead, events)
  const step = stepAt(part)
  const past = useMemo<ClerkList | null>(
    () => (position < events.length ? project(clerkCustomers, events.slice(0, position)) : null),
    [events, position],
  )
  const error = desk.crud.error ?? desk.log.error
  const toNow = (): void => {
    playhead.pause()
    playhead.seek(playhead.getState().duration)
  }
  return (
    <div className={styles['lab']}>
      <LabFrame
        lab="crud-vs-task"
        chapter={words.chapter}
        title={words.title}
        lesson={<Lesson step={step} desk={desk} />}
        stage={
          <div className={styles['stage']}>
            {error !== null && <Banner kind="error">{error}</Banner>}
            <PartView part={step.part} desk={desk} past={past} position={position} onNow={toNow} />
          </div>
        }
        evidence={
          <Evidence desk={desk} position={position} onChoose={(at) => playhead.seek(at * msPerFact)} />
        }
        transport={<Transport playhead={playhead} />}
      />
    </div>
  )
}
