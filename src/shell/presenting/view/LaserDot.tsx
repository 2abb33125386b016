import { useEffect, useState } from 'react'
import type { WindowPoint } from '../speaker/presentingChannel.ts'
import { nameAt } from './nameAt.ts'
import styles from './Presenting.module.css'

/** The laser rests this long, in real milliseconds, before it is said what it points at. */
const rest = 250

/** What a point of the window shows, once it rests there. */
const useName = (at: WindowPoint | null): string | null => {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(
      () => setName(at === null ? null : nameAt(at.x * window.innerWidth, at.y * window.innerHeight)),
      rest,
    )
    return () => clearTimeout(timer)
  }, [at])
  return name
}

interface LaserProps {
  readonly at: WindowPoint | null
  readonly onName: (name: string | null) => void
}

/** A dot over the window, and the name of what it points at. */
export const LaserDot = ({ at, onName }: LaserProps) => {
  const name = useName(at)
  useEffect(() => onName(name), [name, onName])
  const place = at === null ? {} : { insetInlineStart: `${at.x * 100}vw`, insetBlockStart: `${at.y * 100}vh` }
  return (
    <>
      {at !== null && <span aria-hidden className={styles['laser']} data-laser style={place} />}
      <p
        role="status"
        className={styles['laserName']}
        data-side={(at?.x ?? 0) > 0.6 ? 'left' : 'right'}
        style={place}
      >
        {at === null ? '' : name}
      </p>
    </>
  )
}
