import { useEffect, useRef } from 'react'
import type { Playhead } from '../playhead/index.ts'
import { tokenAt, type SceneToken } from './scene.ts'
import { Shape } from './Shape.tsx'
import styles from './Stage.module.css'

const size = { width: 132, height: 46 }

/** Moving messages. One listener of the playhead writes their places; React draws each of them once. */
export const Tokens = ({
  tokens,
  playhead,
}: {
  readonly tokens: readonly SceneToken[]
  readonly playhead: Playhead
}) => {
  const layer = useRef<SVGGElement>(null)
  useEffect(() => {
    const place = (): void => {
      const { now } = playhead.getState()
      tokens.forEach((token, index) => {
        const element = layer.current?.children[index]
        const at = tokenAt(token, now)
        if (element === undefined) return
        if (at === null) element.setAttribute('visibility', 'hidden')
        else {
          element.setAttribute('visibility', 'visible')
          element.setAttribute('transform', `translate(${at.x} ${at.y})`)
        }
      })
    }
    place()
    return playhead.subscribe(place)
  }, [tokens, playhead])
  return (
    <g ref={layer} aria-hidden className={styles['tokens']}>
      {tokens.map((token) => (
        <g key={token.id} visibility="hidden">
          <Shape
            node={{
              id: token.id,
              kind: token.kind,
              x: 0,
              y: 0,
              ...size,
              label: token.label,
              state: token.failed === true ? 'failed' : 'active',
            }}
          />
        </g>
      ))}
    </g>
  )
}
