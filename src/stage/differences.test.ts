import { describe, expect, it } from 'vitest'
import { differingNodes, markDifferences, markDifferingTokens } from './differences.ts'
import type { Scene, SceneNode, SceneToken } from './scene.ts'

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

  it('is a message for which the other has none on the same way, one for one', () => {
    const token = (id: string, label: string, x = 0): SceneToken => ({
      id,
      kind: 'event',
      label,
      from: { x, y: 0 },
      to: { x: 9, y: 9 },
      start: 0,
      end: 1,
    })
    const one = [token('1', 'a'), token('2', 'a'), token('3', 'b'), token('4', 'c')]
    const other = [{ ...token('7', 'a'), start: 5, end: 8 }, token('8', 'b', 3), token('9', 'c')]
    const differing = markDifferingTokens(one, other).filter(({ differs }) => differs === true)
    expect(differing.map(({ id }) => id)).toEqual(['2', '3'])
  })
})
