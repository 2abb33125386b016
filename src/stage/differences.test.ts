import { describe, expect, it } from 'vitest'
import { differingNodes, markDifferences } from './differences.ts'
import type { Scene, SceneNode } from './scene.ts'

const node = (id: string, rest: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: 'service',
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  label: id,
  ...rest,
})
const scene = (...nodes: readonly SceneNode[]): Scene => ({ nodes, links: [] })

describe('the difference between two stages', () => {
  it('is what is shown otherwise, and what the other does not have', () => {
    const one = scene(node('a'), node('b', { detail: '1' }), node('c'))
    const other = scene(node('a'), node('b', { detail: '2' }))
    expect(differingNodes(one, other)).toEqual(['b', 'c'])
  })

  it('is not where a thing stands, nor whether it is chosen', () => {
    expect(differingNodes(scene(node('a', { selected: true })), scene(node('a', { x: 99 })))).toEqual([])
  })

  it('counts the lamp', () => {
    const up = scene(node('a', { lamp: { is: 'good', word: 'up' } }))
    const down = scene(node('a', { lamp: { is: 'bad', word: 'down' } }))
    expect(markDifferences(up, down).nodes[0]?.differs).toBe(true)
    expect(markDifferences(up, up).nodes[0]?.differs).toBe(false)
  })
})
