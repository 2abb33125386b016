import { useReducedMotion } from 'framer-motion'
import { useEffect, useRef } from 'react'
import type { Playhead } from '../../../playhead/index.ts'
import { edgePoint, type Point } from '../../../stage/index.ts'
import styles from './EvolutionStage.module.css'
import { forms } from './forms.ts'
import { hopsAt, type Hop, type Hops } from './hops.ts'
import { kinds, type Layout } from './layouts.ts'

/** More messages than this at once cannot be told apart anyway. */
const most = 90

const along = (hop: Hop, { spots }: Layout, now: number, still: boolean): Point | null => {
  const from = spots[hop.from]
  const to = spots[hop.to]
  if (from === undefined || to === undefined) return null
  const nodes = [
    { id: hop.from, kind: kinds[hop.from], label: '', ...from },
    { id: hop.to, kind: kinds[hop.to], label: '', ...to },
  ] as const
  const start = edgePoint(nodes[0], nodes[1])
  const end = edgePoint(nodes[1], nodes[0])
  const part = still ? 0.5 : (now - hop.start) / (hop.end - hop.start || 1)
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }
}

interface HopLayerProps {
  readonly hops: Hops
  readonly layout: Layout
  readonly playhead: Playhead
}

/** Messages on their way. One listener of the playhead writes their places into a fixed set of elements. */
export const HopLayer = ({ hops, layout, playhead }: HopLayerProps) => {
  const layer = useRef<SVGGElement>(null)
  const still = useReducedMotion() === true
  useEffect(() => {
    const place = (): void => {
      const { now } = playhead.getState()
      const shown = now <= 0 ? [] : hopsAt(hops, now, most)
      for (let index = 0; index < most; index += 1) {
        const element = layer.current?.children[index]
        const hop = shown[index]
        const at = hop === undefined ? null : along(hop, layout, now, still)
        if (hop === undefined || at === null) {
          element?.setAttribute('visibility', 'hidden')
        } else {
          element?.setAttribute('visibility', 'visible')
          element?.setAttribute('data-carried', hop.carried)
          element?.setAttribute('d', forms[hop.carried])
          element?.setAttribute('transform', `translate(${at.x} ${at.y})`)
        }
      }
    }
    place()
    return playhead.subscribe(place)
  }, [hops, layout, playhead, still])
  return (
    <g ref={layer} aria-hidden className={styles['hops']}>
      {Array.from({ length: most }, (_, index) => (
        <path key={index} visibility="hidden" />
      ))}
    </g>
  )
}
