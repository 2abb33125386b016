import { useEffect, type Dispatch } from 'react'
import type { StepOnScreen } from '../../teaching/index.ts'
import { isReloaded, noteWindow, rememberedPlace, rememberPlace } from './remembered.ts'
import type { Place } from './script/place.ts'
import { presentAddress, type PresentAddress } from './script/presentAddress.ts'
import { begin, type Presentation, type PresentationAction } from './script/presentation.ts'

/** The part that stands for the last step, whichever it is. */
export const atEnd = 'end'

/** Index of the step that an address names; another text counts as the first. */
export const stepOfAddress = ({ part }: PresentAddress, steps: readonly StepOnScreen[]): number => {
  const found = steps.findIndex(({ id }) => id === part)
  if (found >= 0) return found
  return part === atEnd ? steps.length - 1 : 0
}

/** The presentation at a step, as it was left there before a reload or when the window was closed. */
export const beginAt = (
  lab: string,
  steps: readonly StepOnScreen[],
  step: number,
  asking: readonly boolean[],
): Presentation => {
  const kept = rememberedPlace()
  const isKept = kept !== null && kept.lab === lab && kept.part === steps[step]?.id
  const phase = isKept && (kept.phase === 'shown' || asking[step] === true) ? kept.phase : null
  const begun = begin(step, asking, phase === null ? null : { step, phase })
  // In a new window the world has to be brought there; after a reload the log has kept it.
  return phase === 'shown' && !isReloaded(lab) ? { ...begun, wish: { is: 'show' } } : begun
}

interface SyncProps {
  readonly address: PresentAddress
  readonly steps: readonly StepOnScreen[]
  readonly place: Place
  readonly dispatch: Dispatch<PresentationAction>
}

/** Keeps the address and the place the same, whichever of them changes, and remembers the place. */
export const useAddressSync = ({ address, steps, place, dispatch }: SyncProps): void => {
  const { chapter, lab } = address
  const addressed = stepOfAddress(address, steps)
  const part = steps[place.step]?.id
  useEffect(() => dispatch({ kind: 'arrived', step: addressed }), [addressed, dispatch])
  useEffect(() => {
    if (part === undefined) return
    const wanted = presentAddress({ chapter, lab, part })
    const now = location.hash.split('?')[0] ?? ''
    if (now === wanted) return
    // An address that named no step is made whole; a step that one goes to is a place to come back to.
    if (now.endsWith(`/${lab}`) || now.endsWith(`/${atEnd}`) || !now.includes(`/${lab}/`))
      location.replace(wanted)
    else location.hash = wanted
  }, [chapter, lab, part])
  useEffect(() => {
    if (part === undefined) return
    rememberPlace({ lab, part, phase: place.phase })
    noteWindow(lab)
  }, [lab, part, place.phase])
}
