import { use, useEffect, useReducer, useState } from 'react'
import { createPortal } from 'react-dom'
import { PredictionsContext, type LessonOnScreen } from '../../../teaching/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import { usePresenterKeys } from '../keys/usePresenterKeys.ts'
import { presentsQuestions } from '../remembered.ts'
import { present } from '../script/presentation.ts'
import type { PresentAddress } from '../script/presentAddress.ts'
import { asks, type Script } from '../script/script.ts'
import { useAudienceSide } from '../speaker/useAudienceSide.ts'
import { useOutsideActions } from '../useOutsideActions.ts'
import { usePresentingSize } from '../usePresentingSize.ts'
import { beginAt, stepOfAddress, useAddressSync } from '../useAddressSync.ts'
import { useWishes } from '../useWishes.ts'
import { useWakeLock } from '../useWakeLock.ts'
import { Caption } from './Caption.tsx'
import { Layers } from './Layers.tsx'
import { Pointers } from './Pointers.tsx'

export interface PlayerProps {
  readonly address: PresentAddress
  readonly script: Script
  /** The lesson that can show its steps; null for a lab that is presented by addresses alone. */
  readonly lesson: LessonOnScreen | null
  /** The element that holds the lab. */
  readonly world: HTMLElement | null
}

/** Tells when the lecturer leaves the script: by using anything on the stage or the time line, by pointer or by key. */
const usePlaying = (world: HTMLElement | null, played: () => void): void => {
  useEffect(() => {
    const onUse = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-sheet]') === null) played()
    }
    const onKey = ({ shiftKey, key }: KeyboardEvent): void => {
      // The transport's own keys, which go past the presenter's.
      if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) played()
    }
    const uses = ['pointerdown', 'click', 'input'] as const
    for (const use of uses) world?.addEventListener(use, onUse)
    window.addEventListener('keydown', onKey)
    return () => {
      for (const use of uses) world?.removeEventListener(use, onUse)
      window.removeEventListener('keydown', onKey)
    }
  }, [world, played])
}

/** Presents a script: the caption of its step, what lies over the stage, the keys, and the speaker's window. */
export const Player = ({ address, script, lesson, world }: PlayerProps) => {
  const [questions, setQuestions] = useState(presentsQuestions)
  const predictions = use(PredictionsContext) && questions
  const { lab, steps } = script
  const asking = steps.map((step) => asks(step, predictions))
  const [state, dispatch] = useReducer(
    (before: ReturnType<typeof beginAt>, action: Parameters<typeof present>[1]) =>
      present(before, action, asking),
    null,
    () => beginAt(lab, steps, stepOfAddress(address, steps), asking),
  )
  const { place, layer, tool, sheet, away } = state
  const step = steps[place.step] ?? steps[0]
  const [played] = useState(() => () => dispatch({ kind: 'played' }))
  const outside = useOutsideActions({ lab, part: step?.id, setQuestions })
  const act = (action: PresenterAction): void => {
    if (action.kind === 'play') dispatch({ kind: 'played' })
    if (!outside(action)) dispatch(action)
  }
  useAddressSync({ address, steps, place, dispatch })
  const error = useWishes({ address, state, part: step?.id, lesson, dispatch })
  usePresenterKeys(act)
  usePlaying(world, played)
  usePresentingSize(state.textSize, state.controls)
  useWakeLock()
  const { chapter } = address
  const { pointed, name } = useAudienceSide({
    state: { chapter, lab, steps, place, black: layer === 'black', away, predictions },
    act,
    played,
  })
  if (step === undefined) return null
  return (
    <>
      <Caption
        step={step}
        predictions={predictions}
        place={place}
        count={steps.length}
        away={away}
        error={error}
      />
      <Layers
        layer={layer}
        steps={steps}
        current={place.step}
        onMove={(move) => dispatch({ kind: 'move', move })}
        onClose={() => dispatch({ kind: 'closed' })}
      />
      {world !== null &&
        createPortal(<Pointers tool={tool} sheet={sheet} pointed={pointed} onName={name} />, world)}
    </>
  )
}
