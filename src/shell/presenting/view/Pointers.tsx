import { useEffect, useState, type PointerEvent } from 'react'
import { sizeOfPicture } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Tool } from '../keys/presenterAction.ts'
import type { StagePoint } from '../speaker/presentingChannel.ts'
import { stagePicture } from '../speaker/stagePicture.ts'
import { presentingWords } from '../words.ts'
import styles from './Presenting.module.css'

/** A dot on the stage. */
const LaserDot = ({ at }: { readonly at: StagePoint }) => (
  <span
    aria-hidden
    className={styles['laser']}
    data-laser
    style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: `${at.y * 100}%` }}
  />
)

/** Where the pointer is within an element; null outside. */
const usePointer = (element: HTMLElement, on: boolean): StagePoint | null => {
  const [at, setAt] = useState<StagePoint | null>(null)
  useEffect(() => {
    if (!on) return
    const follow = (event: globalThis.PointerEvent): void => {
      const box = element.getBoundingClientRect()
      const point = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
      setAt(point.x < 0 || point.x > 1 || point.y < 0 || point.y > 1 ? null : point)
    }
    window.addEventListener('pointermove', follow)
    return () => {
      window.removeEventListener('pointermove', follow)
      setAt(null)
    }
  }, [element, on])
  return at
}

type Stroke = readonly string[]

/** The sheet that is drawn on; lines in pixels of the screen. */
const Sheet = ({ on }: { readonly on: boolean }) => {
  const words = useWords(presentingWords)
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const pointOf = ({ nativeEvent }: PointerEvent): string => `${nativeEvent.offsetX},${nativeEvent.offsetY}`
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const point = pointOf(event)
    setStrokes((all) => [...all, [point, point]])
  }
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const point = pointOf(event)
    setStrokes((all) => [...all.slice(0, -1), [...(all.at(-1) ?? []), point]])
  }
  return (
    <svg
      className={styles['sheet']}
      data-on={on}
      data-sheet
      aria-hidden={strokes.length === 0 && !on}
      aria-label={words.pen}
      onPointerDown={begin}
      onPointerMove={draw}
    >
      {strokes.map((stroke, index) => (
        // Strokes are only added, and all go together.
        // oxlint-disable-next-line react/no-array-index-key
        <polyline key={index} points={stroke.join(' ')} />
      ))}
    </svg>
  )
}

const sizedPoint = (svg: SVGSVGElement, { x, y }: StagePoint): DOMPoint => {
  const { width, height } = sizeOfPicture(svg)
  return new DOMPoint(x * width, y * height)
}

/** Where a point of the stage's picture (0 to 1) lies in the world; null where the stage is no picture. */
const inWorld = (world: HTMLElement, at: StagePoint): StagePoint | null => {
  const svg = stagePicture()
  const toScreen = svg?.getScreenCTM()
  if (svg === null || toScreen == null) return null
  const { x, y } = sizedPoint(svg, at).matrixTransform(toScreen)
  const box = world.getBoundingClientRect()
  return { x: (x - box.left) / box.width, y: (y - box.top) / box.height }
}

export interface PointersProps {
  readonly world: HTMLElement
  readonly tool: Tool
  /** Number of the sheet; a new number is an empty one. */
  readonly sheet: number
  /** Where the speaker points in the other window. */
  readonly pointed: StagePoint | null
}

/** The laser dots and the drawing over the stage. */
export const Pointers = ({ world, tool, sheet, pointed }: PointersProps) => {
  const own = usePointer(world, tool === 'laser')
  const theirs = pointed === null ? null : inWorld(world, pointed)
  return (
    <>
      <Sheet key={sheet} on={tool === 'pen'} />
      {own !== null && <LaserDot at={own} />}
      {theirs !== null && <LaserDot at={theirs} />}
    </>
  )
}
