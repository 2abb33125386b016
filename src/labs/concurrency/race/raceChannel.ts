import type { Guard, Race, TraceEntry } from './desk.ts'

/** What one tab tells the others about a race. */
export type RaceNews =
  | { readonly is: 'entry'; readonly day: string; readonly entry: TraceEntry }
  | { readonly is: 'guard'; readonly day: string; readonly guard: Guard }
  | { readonly is: 'race'; readonly race: Race }

/** Tells the other tabs of this browser that have the same store open, and hears them. */
export interface RaceChannel {
  readonly tell: (news: RaceNews) => void
  readonly close: () => void
}

/** Opens the channel of a store; a tab does not hear itself. */
export const openRaceChannel = (storeName: string, hear: (news: RaceNews) => void): RaceChannel => {
  const channel = new BroadcastChannel(`${storeName}-concurrency-1`)
  channel.addEventListener('message', ({ data }: MessageEvent<RaceNews>) => hear(data))
  // A broadcast channel has no target origin: it never leaves its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() }
}
