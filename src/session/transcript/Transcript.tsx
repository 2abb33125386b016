import { use, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { countUntil, type Frame } from '../../kernel/index.ts'
import { usePlayheadState } from '../../playhead/index.ts'
import { LanguageContext, useWords } from '../../words/index.ts'
import { secondsOf } from '../run/timeLine.ts'
import type { LabRun } from '../run/useRun.ts'
import { sessionWords } from '../words.ts'
import { rowWindow } from './rowWindow.ts'
import styles from './Transcript.module.css'

/** Height of a row in pixels; the same in the style sheet. */
const rowHeight = 32

export interface TranscriptProps<State, Event, Input> {
  readonly run: LabRun<State, Event, Input>
}

/** Index of the last frame that has happened; -1 before the first. Renders again only when another one has. */
const useCurrent = <State, Event, Input>({ film, playhead }: LabRun<State, Event, Input>): number =>
  usePlayheadState(playhead, ({ now }) => countUntil(film, now) - 1)

/** Speaks the event at the playhead when somebody steps to it, and nothing while the film plays. */
const Speaker = <State, Event, Input>({ run }: TranscriptProps<State, Event, Input>) => {
  const language = use(LanguageContext)
  const current = useCurrent(run)
  const playing = usePlayheadState(run.playhead, (state) => state.playing)
  const frame = run.film.frames[current]
  return (
    <p role="status" aria-live="polite" className={styles['spoken']} data-spoken>
      {playing || frame === undefined ? '' : run.lab.describe(frame, language)}
    </p>
  )
}

interface RowProps {
  readonly frame: Frame<unknown, unknown>
  readonly sentence: string
  readonly current: boolean
  readonly reachable: boolean
  readonly go: (at: number) => void
}

const Row = ({ frame, sentence, current, reachable, go }: RowProps) => (
  <li style={{ insetBlockStart: `${frame.index * rowHeight}px` }} className={styles['row']}>
    <button
      type="button"
      className={styles['line']}
      aria-current={current ? 'step' : undefined}
      tabIndex={reachable ? 0 : -1}
      title={sentence}
      onClick={() => go(frame.at)}
    >
      <span className={styles['time']}>{secondsOf(frame.at)} s</span> {sentence}
    </button>
  </li>
)

/** Keeps the current row in sight. */
const scrollTo = (box: HTMLElement, row: number): void => {
  const top = Math.max(0, row) * rowHeight
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + rowHeight > box.scrollTop + box.clientHeight) {
    box.scrollTop = top + rowHeight - box.clientHeight
  }
}

/**
 * The film in words: one sentence for each event, the current one marked; a click goes there, arrows up and down step.
 * Only the rows in sight are drawn, and who steps hears the sentence.
 */
export const Transcript = <State, Event, Input>({ run }: TranscriptProps<State, Event, Input>) => {
  const words = useWords(sessionWords)
  const language = use(LanguageContext)
  const { film, playhead, lab } = run
  const current = useCurrent(run)
  const box = useRef<HTMLElement>(null)
  const [view, setView] = useState({ scrolled: 0, height: 320 })
  const look = (): void => {
    if (box.current !== null) setView({ scrolled: box.current.scrollTop, height: box.current.clientHeight })
  }
  useEffect(() => {
    const list = box.current
    if (list === null) return
    const hadFocus = list.contains(document.activeElement)
    scrollTo(list, current)
    setView({ scrolled: list.scrollTop, height: list.clientHeight })
    if (hadFocus) list.querySelector<HTMLElement>('[aria-current="step"]')?.focus({ preventScroll: true })
  }, [current])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    if (event.key === 'ArrowDown') playhead.stepForward()
    else playhead.stepBack()
  }
  const go = (at: number): void => {
    playhead.pause()
    playhead.seek(at)
  }
  const { first, end } = rowWindow(film.frames.length, rowHeight, view.scrolled, view.height)
  return (
    <>
      <Speaker run={run} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons have the focus. */}
      <section
        ref={box}
        aria-label={words.transcript}
        className={styles['transcript']}
        onScroll={look}
        onKeyDown={onKeyDown}
      >
        {film.frames.length === 0 && <p>{words.transcriptEmpty}</p>}
        <ol className={styles['rows']} style={{ blockSize: `${film.frames.length * rowHeight}px` }}>
          {film.frames.slice(first, end).map((frame) => (
            <Row
              key={frame.index}
              frame={frame}
              sentence={lab.describe(frame, language)}
              current={frame.index === current}
              reachable={frame.index === Math.max(0, current)}
              go={go}
            />
          ))}
        </ol>
      </section>
    </>
  )
}
