export {
  edgePoint,
  stageSize,
  tokenAt,
  type Point,
  type Scene,
  type SceneLink,
  type SceneNode,
  type SceneNote,
  type SceneToken,
  type ShapeKind,
  type ShapeState,
} from './scene.ts'
export { Shape } from './Shape.tsx'
export { Stage } from './Stage.tsx'
export { Tokens } from './Tokens.tsx'
