import { useCallback, useEffect, useRef, useState } from 'react'
import type { PresenterAction } from '../keys/presenterAction.ts'
import {
  openPresentingChannel,
  type AudienceState,
  type PresentingChannel,
  type StagePoint,
} from './presentingChannel.ts'

/** How often it is asked whether an audience window is there, in real milliseconds. */
const helloEvery = 2000

const kept = 'replayground-presenting-heard'

/** What was last heard, for a speaker's window that is reloaded while no audience window is open. */
const lastHeard = (): AudienceState | null => {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? 'null') as AudienceState | null
  } catch {
    return null
  }
}

const keep = (state: AudienceState): void => {
  try {
    sessionStorage.setItem(kept, JSON.stringify(state))
  } catch {
    // Then a reload waits until the audience window tells again.
  }
}

export interface SpeakerSide {
  /** What the audience sees, or saw last. */
  readonly heard: AudienceState | null
  /** Whether an audience window is open. */
  readonly isLive: boolean
  /** Pictures of steps as they were shown while this window was open, by lab and step: `cap/cut`. */
  readonly seen: ReadonlyMap<string, string>
  /** The stage as the text of an SVG; null where there is none. */
  readonly picture: string | null
  readonly ask: (action: PresenterAction) => void
  readonly point: (at: StagePoint | null) => void
  /** Changes what is held here, while no audience window is open. */
  readonly hold: (state: AudienceState) => void
}

/** Keeps what a step looked like where it was shown and nobody had played with it. */
const withPicture = (
  seen: ReadonlyMap<string, string>,
  state: AudienceState | null,
  svg: string | null,
): ReadonlyMap<string, string> => {
  const part = state?.steps[state.place.step]?.id
  if (state === null || part === undefined || svg === null) return seen
  if (state.place.phase !== 'shown' || state.away) return seen
  return new Map([...seen, [`${state.lab}/${part}`, svg]])
}

/** The speaker's end of the line. */
export const useSpeakerSide = (): SpeakerSide => {
  const [heard, setHeard] = useState<AudienceState | null>(lastHeard)
  const [isLive, setLive] = useState(false)
  const [picture, setPicture] = useState<string | null>(null)
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const latest = useRef<AudienceState | null>(heard)
  const channel = useRef<PresentingChannel | null>(null)
  const hold = useCallback((state: AudienceState): void => {
    keep(state)
    latest.current = state
    setHeard(state)
  }, [])
  useEffect(() => {
    const line = openPresentingChannel((message) => {
      switch (message.kind) {
        case 'state':
          setLive(true)
          return hold(message.state)
        case 'picture':
          setSeen((before) => withPicture(before, latest.current, message.svg))
          return setPicture(message.svg)
        case 'bye':
          setLive(false)
          return setPicture(null)
        case 'hello':
        case 'do':
        case 'laser':
          return undefined
      }
    })
    channel.current = line
    const hello = (isNew: boolean): void => line.send({ kind: 'hello', isNew })
    const bye = (): void => line.send({ kind: 'laser', at: null })
    hello(true)
    const timer = setInterval(() => hello(false), helloEvery)
    window.addEventListener('pagehide', bye)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', bye)
      line.close()
    }
  }, [hold])
  const ask = useCallback((action: PresenterAction) => channel.current?.send({ kind: 'do', action }), [])
  const point = useCallback((at: StagePoint | null) => channel.current?.send({ kind: 'laser', at }), [])
  return { heard, isLive, picture, seen, ask, point, hold }
}
