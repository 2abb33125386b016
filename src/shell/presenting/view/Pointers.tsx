import { useEffect, useState, type PointerEvent } from 'react'
import { useWords } from '../../../words/index.ts'
import type { Tool } from '../keys/presenterAction.ts'
import type { WindowPoint } from '../speaker/presentingChannel.ts'
import { presentingWords } from '../words.ts'
import { LaserDot } from './LaserDot.tsx'
import styles from './Presenting.module.css'

/** Where the pointer is in the window while the laser is on; null outside. */
const usePointer = (on: boolean): WindowPoint | null => {
  const [at, setAt] = useState<WindowPoint | null>(null)
  useEffect(() => {
    if (!on) return
    const follow = ({ clientX, clientY }: globalThis.PointerEvent): void =>
      setAt({ x: clientX / window.innerWidth, y: clientY / window.innerHeight })
    window.addEventListener('pointermove', follow)
    return () => {
      window.removeEventListener('pointermove', follow)
      setAt(null)
    }
  }, [on])
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

export interface PointersProps {
  readonly tool: Tool
  /** Number of the sheet; a new number is an empty one. */
  readonly sheet: number
  /** Where the speaker points in the other window. */
  readonly pointed: WindowPoint | null
  /** Told what is pointed at. */
  readonly onName: (name: string | null) => void
}

/** The laser dot and the drawing over the stage; the speaker's pointer goes first. */
export const Pointers = ({ tool, sheet, pointed, onName }: PointersProps) => {
  const own = usePointer(tool === 'laser')
  return (
    <>
      <Sheet key={sheet} on={tool === 'pen'} />
      <LaserDot at={pointed ?? own} onName={onName} />
    </>
  )
}
