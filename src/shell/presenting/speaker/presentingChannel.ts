import type { StepOnScreen } from '../../../teaching/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import type { Place } from '../script/place.ts'

/** A point on the stage; 0 to 1 from its left and its top. */
export interface StagePoint {
  readonly x: number
  readonly y: number
}

/** What the audience sees, in words. */
export interface AudienceState {
  readonly lab: string
  readonly steps: readonly StepOnScreen[]
  readonly place: Place
  readonly black: boolean
  readonly away: boolean
  readonly predictions: boolean
}

/** What the two windows tell each other. */
export type PresentingMessage =
  | { readonly kind: 'hello'; /** Whether this window has heard nothing yet. */ readonly isNew: boolean }
  | { readonly kind: 'bye' }
  | { readonly kind: 'state'; readonly state: AudienceState }
  | { readonly kind: 'picture'; readonly svg: string | null }
  | { readonly kind: 'do'; readonly action: PresenterAction }
  | { readonly kind: 'laser'; readonly at: StagePoint | null }

const kinds: ReadonlySet<string> = new Set(['hello', 'bye', 'state', 'picture', 'do', 'laser'])

/** Only windows of our own origin reach this channel; a message of another version of the page is left out. */
const isMessage = (data: unknown): data is PresentingMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && kinds.has(String(data.kind))

export interface PresentingChannel {
  readonly send: (message: PresentingMessage) => void
  readonly close: () => void
}

/** Opens the line between the windows of a presentation in this browser; needs no network. */
export const openPresentingChannel = (hear: (message: PresentingMessage) => void): PresentingChannel => {
  const channel = new BroadcastChannel('replayground-presenting')
  channel.addEventListener('message', ({ data }) => {
    if (isMessage(data)) hear(data)
  })
  // A channel has no target origin: it reaches this origin alone.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
