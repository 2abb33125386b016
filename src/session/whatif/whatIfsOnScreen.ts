import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { LabRun } from '../run/useRun.ts'

/** Something that can be tried in the world on screen, in words alone, so that another window can offer it. */
export interface WhatIf {
  /** Unique among those that are offered together. */
  readonly id: string
  /** What it is done to, such as one message; those with the same text belong together. */
  readonly to: string
  readonly label: string
}

/** A what-if with the input of the lab that it gives. */
export interface OfferedWhatIf<Input> extends WhatIf {
  readonly input: Input
}

/** What can be tried in the lab on screen, where its playhead stands. */
export interface WhatIfsOnScreen {
  readonly offered: readonly WhatIf[]
  /** Gives the input on a branch of its own. Resolves to whether it was stored; false too when it is not offered any more. */
  readonly tryOut: (id: string) => Promise<boolean>
  /** Number of the branch that the current one left; null on the first branch: there is nothing to take back. */
  readonly before: number | null
  /** Returns to the branch before. */
  readonly undo: () => Promise<boolean>
}

const onScreen = createStore<{ readonly whatIfs: WhatIfsOnScreen | null }>(() => ({ whatIfs: null }))

/** What can be tried in the lab on screen; null where it is no lab on virtual time. */
export const useWhatIfsOnScreen = (): WhatIfsOnScreen | null => useStore(onScreen, ({ whatIfs }) => whatIfs)

/** Offers inputs of a run to whoever leads it from elsewhere, for as long as the component is mounted. */
export const useOfferWhatIfs = <State, Event, Input>(
  run: LabRun<State, Event, Input>,
  whatIfs: readonly OfferedWhatIf<Input>[],
): void => {
  const latest = useRef({ run, whatIfs })
  useEffect(() => {
    latest.current = { run, whatIfs }
  })
  const text = JSON.stringify(whatIfs.map(({ id, to, label }) => ({ id, to, label })))
  const before = run.run.branches[run.run.current]?.from ?? null
  const published = useMemo(
    (): WhatIfsOnScreen => ({
      offered: JSON.parse(text) as readonly WhatIf[],
      before,
      tryOut: (id) => {
        const found = latest.current.whatIfs.find((each) => each.id === id)
        return found === undefined ? Promise.resolve(false) : latest.current.run.tryOut(found.input)
      },
      undo: () => (before === null ? Promise.resolve(false) : latest.current.run.chooseBranch(before)),
    }),
    [text, before],
  )
  useEffect(() => {
    onScreen.setState({ whatIfs: published })
    return () => {
      if (onScreen.getState().whatIfs === published) onScreen.setState({ whatIfs: null })
    }
  }, [published])
}
