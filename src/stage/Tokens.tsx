import { useReducedMotion } from 'framer-motion'
import { useEffect, useRef } from 'react'
import { tokenAt, type SceneToken } from './scene.ts'
import { Shape } from './Shape.tsx'
import styles from './Stage.module.css'
import { tokenSize } from './tokenSize.ts'

/** Where film time comes from: a playhead. */
export interface FilmClock {
  readonly getState: () => { readonly now: number }
  readonly subscribe: (listener: () => void) => () => void
}

export interface TokensProps {
  readonly tokens: readonly SceneToken[]
  readonly playhead: FilmClock
}

/**
 * Moving messages. One listener of the playhead writes their places; React draws each of them once. For those who want
 * little motion a message rests at the end of its way, with a trail from where it came.
 */
export const Tokens = ({ tokens, playhead }: TokensProps) => {
  const layer = useRef<SVGGElement>(null)
  const still = useReducedMotion() === true
  useEffect(() => {
    const place = (): void => {
      const { now } = playhead.getState()
      tokens.forEach((token, index) => {
        const element = layer.current?.children[index]
        if (element === undefined) return
        const at = tokenAt(token, now)
        element.setAttribute('visibility', at === null ? 'hidden' : 'visible')
        if (at === null) return
        const shown = still ? token.to : at
        element.lastElementChild?.setAttribute('transform', `translate(${shown.x} ${shown.y})`)
      })
    }
    place()
    return playhead.subscribe(place)
  }, [tokens, playhead, still])
  return (
    <g ref={layer} aria-hidden className={styles['tokens']}>
      {tokens.map(({ id, kind, label, from, to, failed }) => (
        <g key={id} visibility="hidden" data-token={id}>
          {still && <line className={styles['trail']} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />}
          <g className={styles['token']}>
            <Shape
              node={{
                id,
                kind,
                x: 0,
                y: 0,
                ...tokenSize(kind, label),
                label,
                state: failed === true ? 'failed' : 'active',
              }}
            />
          </g>
        </g>
      ))}
    </g>
  )
}
