export type {
  BranchTree,
  HealthSegment,
  Mark,
  Playhead,
  PlayheadOptions,
  PlayheadState,
  TimeLine,
} from './playhead.ts'
export { countUpTo } from './search.ts'
export { Transport } from './Transport.tsx'
export { usePlayhead, usePlayheadState } from './usePlayhead.ts'
export { playheadWords } from './words.ts'
