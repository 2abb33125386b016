import type { LoadTimes, MeasureTask } from './measureLoads.ts'

/** What the page says to the thread that measures. */
export type ToMeasurer = { readonly is: 'start'; readonly task: MeasureTask } | { readonly is: 'cancel' }

/** What that thread says. */
export type FromMeasurer =
  | { readonly is: 'filled'; readonly events: number }
  | { readonly is: 'measured'; readonly times: LoadTimes }
  | { readonly is: 'ended'; readonly cancelled: boolean }
  | { readonly is: 'failed'; readonly reason: string }
