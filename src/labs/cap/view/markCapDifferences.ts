import { markDifferences, type Scene } from '../../../stage/index.ts'

const withoutVersions = ({ nodes, ...rest }: Scene): Scene => ({
  ...rest,
  nodes: nodes.map((node) => ({ ...node, badge: '' })),
})

/**
 * Marks what the cluster beside it shows otherwise. Versions are no difference: one mode counts, another takes the time of
 * day.
 */
export const markCapDifferences = (scene: Scene, beside: Scene): Scene => {
  const marked = markDifferences(withoutVersions(scene), withoutVersions(beside))
  return {
    ...scene,
    nodes: scene.nodes.map((node, index) => ({ ...node, differs: marked.nodes[index]?.differs === true })),
  }
}
