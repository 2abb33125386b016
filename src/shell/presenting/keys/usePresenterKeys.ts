import { useEffect, useLayoutEffect, useRef } from 'react'
import type { PresenterAction } from './presenterAction.ts'
import { actionOfKey } from './presenterKeys.ts'

/** Elements in which one types, and dialogs, keep their keys. */
const keepsKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="range"]), textarea, select, [contenteditable="true"], dialog') !== null

/** The presenter's keys for as long as the component is there; they win over the transport's and the page's. */
export const usePresenterKeys = (act: (action: PresenterAction) => void): void => {
  const latest = useRef(act)
  // Before the screen is seen: who presses a key means what stands there.
  useLayoutEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (keepsKeys(event.target) || document.querySelector('dialog[open]') !== null) return
      const action = actionOfKey(event)
      if (action === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(action)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
