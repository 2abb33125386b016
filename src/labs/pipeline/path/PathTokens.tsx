import { useEffect, useRef } from 'react'
import type { Playhead } from '../../../playhead/index.ts'
import { Shape, tokenAt, type Point, type SceneToken } from '../../../stage/index.ts'

const sizeOf = (token: SceneToken) =>
  token.kind === 'command' ? { width: 52, height: 30 } : { width: 40, height: 32 }

/** Without movement a message waits where it came from until it has arrived. */
const stillAt = (token: SceneToken, now: number): Point | null => {
  if (now < token.start || now > token.end) return null
  return now < token.end ? token.from : token.to
}

interface PathTokensProps {
  readonly tokens: readonly SceneToken[]
  readonly playhead: Playhead
  /** No movement: messages jump from station to station. */
  readonly still: boolean
}

/** Small messages that ride along the upper edges of the things. One listener of the playhead writes their places. */
export const PathTokens = ({ tokens, playhead, still }: PathTokensProps) => {
  const layer = useRef<SVGGElement>(null)
  useEffect(() => {
    const place = (): void => {
      const { now } = playhead.getState()
      const at = still ? stillAt : (token: SceneToken, moment: number) => tokenAt(token, moment)
      const places = tokens.map((token) => (now <= 0 ? null : at(token, now)))
      tokens.forEach((token, index) => {
        const element = layer.current?.children[index]
        const point = places[index] ?? null
        // Where one hop ends and the next begins only the later message is drawn.
        const taken = places.some((other, later) => later === index + 1 && other !== null && now >= token.end)
        if (point === null || taken) element?.setAttribute('visibility', 'hidden')
        else {
          element?.setAttribute('visibility', 'visible')
          element?.setAttribute('transform', `translate(${point.x} ${point.y})`)
        }
      })
    }
    place()
    return playhead.subscribe(place)
  }, [tokens, playhead, still])
  return (
    <g ref={layer} aria-hidden>
      {tokens.map((token) => (
        <g key={token.id} visibility="hidden">
          <Shape
            node={{
              id: token.id,
              kind: token.kind,
              x: 0,
              y: 0,
              ...sizeOf(token),
              label: '',
              state: token.failed === true ? 'failed' : 'active',
            }}
          />
        </g>
      ))}
    </g>
  )
}
