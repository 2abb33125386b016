import { use, useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Film, Millis, Run, Seed, Settings, SettingValue } from '../../kernel/index.ts'
import { usePlayhead, type Playhead, type PlayheadOptions } from '../../playhead/index.ts'
import { LanguageContext, useWords } from '../../words/index.ts'
import { useEventStore } from '../../workspace/index.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import { sessionWords } from '../words.ts'
import { followPlace, rememberedPlace } from './playheadMemory.ts'
import { playRun, type Played } from './playRun.ts'
import { createRunSession, type RunNotice } from './runSession.ts'
import type { RunLog, RunStart } from './runStream.ts'
import { timeLineOf } from './timeLine.ts'

/** A run that is open and played. What its functions resolve to says whether it was stored; none of them rejects. */
export interface LabRun<State, Event, Input> {
  readonly is: 'open'
  readonly lab: SimulatedLab<State, Event, Input>
  /** Name of the run's stream in the event store. */
  readonly stream: string
  readonly log: RunLog<Input>
  readonly run: Run<Input>
  readonly settings: Settings
  readonly film: Film<State, Event>
  readonly playhead: Playhead
  /** Why the film ends early, if it does. */
  readonly problem: string | null
  readonly notice: RunNotice | null
  readonly lastError: string | null
  /** Does something, by default where the playhead is. Before something given later, it takes another branch. */
  readonly give: (input: Input, at?: Millis) => Promise<boolean>
  /** Does something where the playhead is, on a branch of its own: choosing the branch before takes it back. */
  readonly tryOut: (input: Input) => Promise<boolean>
  readonly change: (name: string, value: SettingValue) => Promise<boolean>
  /** Sets several at once: all of them, or none when one may not be. */
  readonly changeAll: (settings: Settings) => Promise<boolean>
  readonly chooseBranch: (branch: number) => Promise<boolean>
  /** Begins a fresh run at 0, with the same seed and settings unless others are given; no inputs unless given. */
  readonly restart: (seed?: Seed, start?: Omit<RunStart<Input>, 'seed'>) => Promise<boolean>
  /** Goes to another run in the store, at a moment (default: where it was left). */
  readonly show: (stream: string) => Promise<boolean>
  readonly dismiss: () => void
}

/** The newest run of a lab, or why there is none. */
export type RunView<State, Event, Input> =
  | { readonly is: 'opening' }
  | { readonly is: 'failed'; readonly error: string; readonly startFresh: () => Promise<boolean> }
  | LabRun<State, Event, Input>

const playedOrError = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  log: RunLog<Input> | null,
): Played<State, Event> | string | null => {
  if (log === null) return null
  try {
    return playRun(lab, log.run)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The newest run of a lab in the open store, played and under a playhead. One call for each lab on screen. */
export const useRun = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  options?: PlayheadOptions,
): RunView<State, Event, Input> => {
  const store = useEventStore()
  const words = useWords(sessionWords)
  const language = use(LanguageContext)
  const playhead = usePlayhead(options)
  const session = useMemo(() => createRunSession(store, lab), [store, lab])
  useEffect(() => session.start(), [session])
  const state = useStore(session)
  const log = state.is === 'open' ? state.log : null
  const played = useMemo(() => playedOrError(lab, log), [lab, log])
  const film = played === null || typeof played === 'string' ? null : played.film
  const stream = log?.stream

  // First of all: when the run changes, the place of the one before is kept before the playhead is moved.
  useLayoutEffect(
    () => (stream === undefined ? undefined : followPlace(playhead, lab.id, stream)),
    [playhead, lab.id, stream],
  )

  // Before the first paint, so that a reload shows the moment where it was left and no other.
  useLayoutEffect(() => {
    if (stream === undefined) return
    playhead.pause()
    playhead.load({ duration: 0, stops: [], marks: [], describe: () => '' })
    return () => {
      playhead.pause()
    }
  }, [playhead, stream])
  useLayoutEffect(() => {
    if (log === null || film === null) return
    const isOther = playhead.getState().duration === 0
    const chooseBranch = (branch: number): void => void session.choose(branch)
    const parts = { lab, film, run: log.run, language, say: words.moment, chooseBranch }
    playhead.load(timeLineOf(parts), isOther ? rememberedPlace(lab.id, log.stream) : undefined)
  }, [playhead, session, lab, log, film, language, words])
  const {
    give: giveAt,
    tryOut: tryOutAt,
    change,
    changeAll,
    choose,
    restart,
    startFresh,
    show,
    dismiss,
  } = session
  const give = useCallback(
    (input: Input, at: Millis = playhead.getState().now) => giveAt(input, at),
    [giveAt, playhead],
  )
  const tryOut = useCallback((input: Input) => tryOutAt(input, playhead.getState().now), [tryOutAt, playhead])
  return useMemo((): RunView<State, Event, Input> => {
    if (state.is === 'failed') return { ...state, startFresh }
    if (state.is === 'opening' || played === null) return { is: 'opening' }
    if (typeof played === 'string') return { is: 'failed', error: played, startFresh }
    const { log, notice, lastError } = state
    const { stream, run } = log
    const doing = { give, tryOut, change, changeAll, chooseBranch: choose, restart, show, dismiss }
    const shown = { stream, log, run, settings: run.settings, notice, lastError }
    return { is: 'open', lab, playhead, ...played, ...shown, ...doing }
  }, [
    state,
    played,
    lab,
    playhead,
    give,
    tryOut,
    change,
    changeAll,
    choose,
    restart,
    startFresh,
    show,
    dismiss,
  ])
}
