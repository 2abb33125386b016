import { sameNode } from './sameNode.ts'
import type { Scene } from './scene.ts'

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
