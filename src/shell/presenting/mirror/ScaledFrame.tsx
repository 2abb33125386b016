import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Mirror.module.css'

interface ScaledFrameProps {
  /** Size of what is inside, in CSS pixels. */
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** A page as large as it is, shown as small as there is room. */
export const ScaledFrame = ({ width, height, children }: ScaledFrameProps) => {
  const outside = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const element = outside.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={outside} className={styles['outside']} style={{ aspectRatio: `${width} / ${height}` }}>
      <div
        className={styles['inside']}
        style={{ inlineSize: `${width}px`, blockSize: `${height}px`, transform: `scale(${room / width})` }}
      >
        {children}
      </div>
    </div>
  )
}
