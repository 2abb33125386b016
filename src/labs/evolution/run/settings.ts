import type { StageId } from '../architecture/stageId.ts'

/** What the sliders hold, and which form the picture has. */
export interface Workload {
  readonly stage: StageId
  /** Reads a second, those of other domains included. */
  readonly reads: number
  /** Writes a second. */
  readonly writes: number
  /** Instances of the command model; before the split they share one pool with the others. */
  readonly commandInstances: number
  /** Instances of the query model, each with a read store of its own once stores are separate. */
  readonly queryInstances: number
  /** How long an event is under way between stores, in milliseconds. */
  readonly delay: number
}

/** A slider of the lab. */
export type SliderName = Exclude<keyof Workload, 'stage'>

/** What each slider allows. */
export const ranges: Readonly<
  Record<SliderName, { readonly min: number; readonly max: number; readonly step: number }>
> = {
  reads: { min: 5, max: 300, step: 5 },
  writes: { min: 1, max: 60, step: 1 },
  commandInstances: { min: 1, max: 6, step: 1 },
  queryInstances: { min: 1, max: 6, step: 1 },
  delay: { min: 0, max: 1000, step: 50 },
}

/** The sliders in their order on screen. */
export const sliderNames: readonly SliderName[] = [
  'reads',
  'writes',
  'commandInstances',
  'queryInstances',
  'delay',
]

/** What a first visit starts with. */
export const firstWorkload: Workload = {
  stage: 'one-model',
  reads: 100,
  writes: 12,
  commandInstances: 2,
  queryInstances: 2,
  delay: 200,
}
