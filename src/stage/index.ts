export { markDifferences, markDifferingTokens } from './differences.ts'
export { edgePoint } from './edgePoint.ts'
export {
  stageSize,
  tokenAt,
  type Point,
  type Scene,
  type SceneGroup,
  type SceneLink,
  type SceneNode,
  type SceneNote,
  type ScenePartition,
  type ScenePlacing,
  type SceneToken,
  type ShapeKind,
  type ShapeState,
} from './scene.ts'
export { Shape } from './Shape.tsx'
export { Stage } from './Stage.tsx'
export { Tokens } from './Tokens.tsx'
