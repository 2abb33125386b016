import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

/** A row of buttons that is one stop of the Tab key; arrows, Home and End go from one to the next. */
export interface Roving<Row extends HTMLElement> {
  readonly ref: RefObject<Row | null>
  /** Index of the button with `tabIndex` 0; all others have -1. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const targetOf = (key: string, at: number, last: number): number | undefined => {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

/** Keys for a row of buttons; `first` is the index that Tab reaches before any key was pressed. Default 0. */
export const useRoving = <Row extends HTMLElement>(first = 0): Roving<Row> => {
  const ref = useRef<Row>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const onKeyDown = useCallback((event: KeyboardEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = Array.from(ref.current?.querySelectorAll('button') ?? [])
    const at = buttons.findIndex((button) => button === event.target)
    const to = at < 0 ? undefined : targetOf(event.key, at, buttons.length - 1)
    if (to === undefined) return
    event.preventDefault()
    setChosen(to)
    buttons[to]?.focus()
  }, [])
  return { ref, active: chosen ?? first, onKeyDown }
}
