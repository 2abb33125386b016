import { useEffect, useRef, useState, type Dispatch } from 'react'
import type { LessonOnScreen } from '../../teaching/index.ts'
import { forgetPlace, noteWindow } from './remembered.ts'
import { neighbour, presentAddress, type PresentAddress } from './script/presentAddress.ts'
import type { Presentation, PresentationAction } from './script/presentation.ts'
import { atEnd } from './useAddressSync.ts'

interface WishProps {
  readonly address: PresentAddress
  readonly state: Presentation
  /** Id of the step. */
  readonly part: string | undefined
  readonly lesson: LessonOnScreen | null
  readonly dispatch: Dispatch<PresentationAction>
}

const goToNeighbour = (address: PresentAddress, by: 1 | -1): void => {
  const next = neighbour(address, by)
  if (next !== null) location.hash = presentAddress(by === 1 ? next : { ...next, part: atEnd })
}

/** Does what the presentation wants of the world: show the step, go to another lab, leave. Returns what went wrong. */
export const useWishes = ({ address, state, part, lesson, dispatch }: WishProps): string | null => {
  const [error, setError] = useState<string | null>(null)
  const { wish, place } = state
  const { lab } = address
  const granted = useRef<Presentation['wish']>(null)
  useEffect(() => {
    // A wish is granted once, even where effects run twice.
    if (wish === null || granted.current === wish) return
    switch (wish.is) {
      case 'show':
        // The panel follows the address; until it has, its step is not the one to show.
        if (lesson !== null && lesson.current !== place.step) return
        granted.current = wish
        dispatch({ kind: 'granted' })
        setError(null)
        // Until the step is shown, a reload has to show it.
        noteWindow(null)
        lesson
          ?.show()
          .then(() => noteWindow(lab))
          .catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
        return
      case 'lab':
        dispatch({ kind: 'granted' })
        return goToNeighbour(address, wish.by)
      case 'leave':
        dispatch({ kind: 'granted' })
        forgetPlace()
        noteWindow(null)
        location.hash = part === undefined ? `#/labs/${lab}` : `#/labs/${lab}/${part}`
    }
  }, [wish, place, lesson, address, lab, part, dispatch])
  const { phase, step } = place
  const isToldOnStage =
    phase === 'asked' && lesson?.current === step && lesson.steps[step]?.question?.isOnStage === true
  useEffect(() => {
    // A question about the stage is put while the stage stands at its moment.
    if (!isToldOnStage) return
    lesson
      ?.ask()
      .catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
    // Another lesson object is the same lesson in other words.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isToldOnStage, lab, step])
  return error
}
