import { useRef, type PointerEvent, type RefObject } from 'react'
import type { VehicleDetails } from '../../../garage/index.ts'
import { minuteAt, type Draft } from './board.ts'
import type { Planner } from './usePlanner.ts'

/** A pointer has to go this far, in pixels, before it drags. */
const slack = 6

interface Drag {
  readonly x: number
  readonly y: number
  moved: boolean
  /** Where it was placed last; null when it is not over the board. */
  over: Draft | null
}

/** How far along the board a pointer is, 0 to 1; null outside. The board lies on its side or stands, by its own style. */
const partAt = (board: HTMLElement, x: number, y: number): number | null => {
  const { left, top, width, height } = board.getBoundingClientRect()
  if (x < left || x > left + width || y < top || y > top + height) return null
  const stands = getComputedStyle(board).getPropertyValue('--stands').trim() === '1'
  return stands ? (y - top) / height : (x - left) / width
}

/** Lets a car be dragged to an hour of the board; dropping it there plans the job. */
export const useDragToBoard = (board: RefObject<HTMLElement | null>, planner: Planner) => {
  const drag = useRef<Drag | null>(null)

  const placeUnder = (car: VehicleDetails, event: PointerEvent): Draft | null => {
    const part = board.current === null ? null : partAt(board.current, event.clientX, event.clientY)
    if (part === null) return null
    const length = planner.draft?.length ?? planner.length
    return planner.place(car, minuteAt(part) - length / 2)
  }

  /** Handlers for something that stands for this car. */
  const handlersFor = (car: VehicleDetails) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, y: event.clientY, moved: false, over: null }
    },
    onPointerMove: (event: PointerEvent): void => {
      const now = drag.current
      if (now === null) return
      now.moved ||= Math.hypot(event.clientX - now.x, event.clientY - now.y) > slack
      if (now.moved) now.over = placeUnder(car, event)
    },
    onPointerUp: (): void => {
      const now = drag.current
      if (now?.moved === true && now.over !== null) planner.plan(now.over)
      if (now?.moved === false) drag.current = null
    },
    onPointerCancel: (): void => {
      drag.current = null
    },
  })

  /** True for the click that a browser sends after a drag; it is none. */
  const wasDrag = (): boolean => {
    const dragged = drag.current?.moved === true
    drag.current = null
    return dragged
  }
  return { handlersFor, wasDrag }
}
