import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** A question that is answered by choosing something on the stage. */
export interface Placing {
  /** Ids of the things and messages that can be chosen. */
  readonly options: readonly string[]
  /** The id that is chosen so far; null before. */
  readonly chosen: string | null
  readonly choose: (id: string) => void
}

const asked = createStore<{ readonly placing: Placing | null }>(() => ({ placing: null }))

/** The question that the stage has to answer now; null while there is none. */
export const usePlacing = (): Placing | null => useStore(asked, ({ placing }) => placing)

/** Asks the stage, for as long as the component is there and `placing` is not null. */
export const useAskStage = (placing: Placing | null): void => {
  useEffect(() => {
    if (placing === null) return
    asked.setState({ placing })
    return () => {
      if (asked.getState().placing === placing) asked.setState({ placing: null })
    }
  }, [placing])
}
