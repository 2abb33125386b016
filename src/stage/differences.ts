import { sameNode } from './sameNode.ts'
import type { Scene, SceneToken } from './scene.ts'

/** Ids of the things of a scene that another scene shows otherwise, or not at all. Where they stand does not count. */
export const differingNodes = (scene: Scene, other: Scene): readonly string[] => {
  const others = new Map(other.nodes.map((node) => [node.id, { ...node, selected: false, differs: false }]))
  return scene.nodes
    .filter((node) => {
      const counterpart = others.get(node.id)
      return counterpart === undefined || !sameNode({ ...node, selected: false, differs: false }, counterpart)
    })
    .map(({ id }) => id)
}

/** The scene with those things marked. */
export const markDifferences = (scene: Scene, other: Scene): Scene => {
  const differing = new Set(differingNodes(scene, other))
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, differs: differing.has(node.id) })) }
}

/** What tells one message from another, however long each takes. */
const wayOf = ({ kind, label, from, to }: SceneToken): string =>
  JSON.stringify([kind, label, from.x, from.y, to.x, to.y])

/** The messages, those marked for which the other stage has none of the same look on the same way. */
export const markDifferingTokens = (
  tokens: readonly SceneToken[],
  others: readonly SceneToken[],
): readonly SceneToken[] => {
  const left = new Map<string, number>()
  for (const other of others) left.set(wayOf(other), (left.get(wayOf(other)) ?? 0) + 1)
  return tokens.map((token) => {
    const way = wayOf(token)
    const count = left.get(way) ?? 0
    left.set(way, count - 1)
    return { ...token, differs: count <= 0 }
  })
}
