import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgePoint } from './edgePoint.ts'
import { tipOf } from './outlines.ts'
import type { SceneNode, ShapeKind } from './scene.ts'

const kinds: readonly ShapeKind[] = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'service',
  'store',
  'broker',
  'client',
  'failure',
]

const node = (kind: ShapeKind): SceneNode => ({
  id: kind,
  kind,
  x: 300,
  y: 200,
  width: 160,
  height: 90,
  label: kind,
})

describe('a line to a thing', () => {
  it('ends on the straight way to its centre, outside the middle and not beyond its box', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.integer({ min: 150, max: 900 }),
        (kind, angle, far) => {
          const from = { x: 300 + Math.cos(angle) * far, y: 200 + Math.sin(angle) * far }
          const { x, y } = edgePoint(node(kind), from)
          const [dx, dy] = [x - 300, y - 200]
          expect(dx * Math.sin(angle) - dy * Math.cos(angle)).toBeCloseTo(0, 6)
          expect(dx * Math.cos(angle) + dy * Math.sin(angle)).toBeGreaterThan(20)
          expect(Math.abs(dx)).toBeLessThanOrEqual(84.001)
          expect(Math.abs(dy)).toBeLessThanOrEqual(49.001)
        },
      ),
    )
  })

  it('goes into the notch of a command', () => {
    const { x, y } = edgePoint(node('command'), { x: 0, y: 200 })
    expect(y).toBe(200)
    expect(x).toBeCloseTo(300 - 80 + tipOf(160, 90) - 4, 6)
  })

  it('touches the slope of a policy, not its box', () => {
    const { x, y } = edgePoint(node('policy'), { x: 300 + 160, y: 200 + 90 })
    expect(x).toBeLessThan(378)
    expect(y).toBeLessThan(243)
  })

  it('stays where it is when it leads to itself', () => {
    expect(edgePoint(node('event'), { x: 300, y: 200 })).toEqual({ x: 300, y: 200 })
  })
})
