import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { Look } from '../mirror/look.ts'
import {
  openPresentingChannel,
  type AudienceState,
  type FilmState,
  type PresentingChannel,
  type PresentingMessage,
  type SpeakerWish,
  type WhatIfDesk,
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

/** All that the speaker's window knows of the audience's. */
export interface Heard {
  /** What the audience sees, or saw last. */
  readonly state: AudienceState | null
  /** Whether an audience window is open. */
  readonly isLive: boolean
  readonly look: Look | null
  readonly film: FilmState | null
  readonly desk: WhatIfDesk | null
  /** What the laser points at. */
  readonly named: string | null
}

const hear = (before: Heard, message: PresentingMessage): Heard => {
  switch (message.kind) {
    case 'state':
      return { ...before, isLive: true, state: message.state }
    case 'look':
      return { ...before, look: message.look }
    case 'film':
      return { ...before, film: message.film }
    case 'desk':
      return { ...before, desk: message.desk }
    case 'named':
      return { ...before, named: message.name }
    case 'bye':
      return { ...before, isLive: false, look: null, film: null, desk: null, named: null }
    case 'hello':
    case 'do':
    case 'laser':
    case 'seek':
    case 'try':
      return before
  }
}

const begin = (): Heard => ({
  state: lastHeard(),
  isLive: false,
  look: null,
  film: null,
  desk: null,
  named: null,
})

export interface SpeakerSide {
  readonly heard: Heard
  readonly ask: (wish: SpeakerWish) => void
  /** Changes what is held here, while no audience window is open. */
  readonly hold: (state: AudienceState) => void
}

/** The speaker's end of the line. */
export const useSpeakerSide = (): SpeakerSide => {
  const [heard, dispatch] = useReducer(hear, null, begin)
  const channel = useRef<PresentingChannel | null>(null)
  useEffect(() => {
    const line = openPresentingChannel((message) => {
      if (message.kind === 'state') keep(message.state)
      dispatch(message)
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
  }, [])
  const ask = useCallback((wish: SpeakerWish) => channel.current?.send(wish), [])
  const hold = useCallback((state: AudienceState): void => {
    keep(state)
    dispatch({ kind: 'state', state })
    // Nobody said so: it is only held here.
    dispatch({ kind: 'bye' })
  }, [])
  return { heard, ask, hold }
}
