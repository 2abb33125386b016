import { use, useMemo } from 'react'
import { causesOf, effectsOf, type Frame } from '../../kernel/index.ts'
import { Button } from '../../ui/index.ts'
import { LanguageContext, useWords } from '../../words/index.ts'
import { secondsOf } from '../run/timeLine.ts'
import type { LabRun } from '../run/useRun.ts'
import { sessionWords } from '../words.ts'
import styles from './Causes.module.css'
import { ModelLine } from './ModelLine.tsx'

/** More effects than this are counted, not listed. */
const mostEffects = 30

/** Of a longer chain of causes its beginning is counted, not listed: a crowd sets itself off thousands of times. */
const mostCauses = 30

export interface CausesProps<State, Event, Input> {
  readonly run: LabRun<State, Event, Input>
  /** Place of the frame in the film, from 0. */
  readonly index: number
}

interface LinesProps<State, Event, Input> {
  readonly run: LabRun<State, Event, Input>
  readonly frames: readonly Frame<State, Event>[]
  readonly label: string
  readonly chosen: number
}

const Lines = <State, Event, Input>({ run, frames, label, chosen }: LinesProps<State, Event, Input>) => {
  const language = use(LanguageContext)
  const { playhead, lab } = run
  return (
    <ol aria-label={label} className={styles['lines']}>
      {frames.map((frame) => (
        <li key={frame.index}>
          <Button
            kind="quiet"
            size="small"
            aria-current={frame.index === chosen ? 'true' : undefined}
            onClick={() => {
              playhead.pause()
              playhead.seek(frame.at)
            }}
          >
            {secondsOf(frame.at)} s, {lab.describe(frame, language)}
          </Button>
        </li>
      ))}
    </ol>
  )
}

/** Where an event comes from, cause by cause from what somebody did, and what it set off itself; each can be gone to. */
export const Causes = <State, Event, Input>({ run, index }: CausesProps<State, Event, Input>) => {
  const words = useWords(sessionWords)
  const { film } = run
  const causes = useMemo(() => causesOf(film, index), [film, index])
  const effects = useMemo(() => effectsOf(film, index), [film, index])
  const frame = film.frames[index]
  const place = frame === undefined ? null : (run.lab.sourceOf?.(frame) ?? null)
  if (causes.length === 0) return <p>{words.noEvent}</p>
  const more = effects.length - mostEffects
  const earlier = causes.length - mostCauses
  return (
    <section aria-label={words.causes} className={styles['causes']}>
      <h3>{words.causes}</h3>
      {earlier > 0 && <p>{words.earlierCauses(earlier)}</p>}
      <Lines run={run} frames={causes.slice(-mostCauses)} label={words.causes} chosen={index} />
      {place !== null && <ModelLine key={`${place.file} ${place.line}`} place={place} />}
      <h3>{words.effects}</h3>
      {effects.length === 0 ? (
        <p>{words.noEffects}</p>
      ) : (
        <Lines run={run} frames={effects.slice(0, mostEffects)} label={words.effects} chosen={index} />
      )}
      {more > 0 && <p>{words.moreEffects(more)}</p>}
    </section>
  )
}
