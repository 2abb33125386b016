import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Playhead } from './playhead.ts'

const onScreen = createStore<{ readonly playhead: Playhead | null }>(() => ({ playhead: null }))

/** The playhead whose transport is mounted; null where there is none. */
export const usePlayheadOnScreen = (): Playhead | null => useStore(onScreen, ({ playhead }) => playhead)

/** The same, for code that is no component. */
export const playheadOnScreen = (): Playhead | null => onScreen.getState().playhead

/** Makes a playhead the one on screen while the component is mounted. */
export const usePublishPlayhead = (playhead: Playhead): void => {
  useEffect(() => {
    onScreen.setState({ playhead })
    return () => {
      if (onScreen.getState().playhead === playhead) onScreen.setState({ playhead: null })
    }
  }, [playhead])
}
