import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createPlayhead, type Playhead, type PlayheadOptions, type PlayheadState } from './playhead.ts'

/** A playhead that lives as long as the component. Options are read once. */
export const usePlayhead = (options?: PlayheadOptions): Playhead => {
  const [playhead] = useState(() => createPlayhead(options))
  useEffect(() => () => playhead.dispose(), [playhead])
  return playhead
}

/** A part of the playhead's state; the component renders again when that part changes. */
export const usePlayheadState = <Part>(playhead: Playhead, select: (state: PlayheadState) => Part): Part =>
  useStore(playhead, select)
