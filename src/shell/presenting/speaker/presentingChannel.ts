import type { Mark } from '../../../playhead/index.ts'
import type { WhatIf } from '../../../session/index.ts'
import type { StepOnScreen } from '../../../teaching/index.ts'
import type { PresenterAction } from '../keys/presenterAction.ts'
import type { Look } from '../mirror/look.ts'
import type { Place } from '../script/place.ts'
import type { PresentAddress } from '../script/presentAddress.ts'

/** A point in the audience's window; 0 to 1 from its left and its top. */
export interface WindowPoint {
  readonly x: number
  readonly y: number
}

/** What the audience sees, in words. */
export interface AudienceState extends Pick<PresentAddress, 'chapter'> {
  readonly lab: string
  readonly steps: readonly StepOnScreen[]
  readonly place: Place
  readonly black: boolean
  readonly away: boolean
  readonly predictions: boolean
}

/** Where the audience's time line stands. */
export interface FilmState {
  /** In film milliseconds. */
  readonly now: number
  readonly duration: number
  readonly playing: boolean
  /** The sentence for the moment. */
  readonly sentence: string
  /** The marked moments around it, ascending. */
  readonly marks: readonly Mark[]
}

/** What can be tried in the audience's picture. */
export interface WhatIfDesk {
  readonly offered: readonly WhatIf[]
  readonly canUndo: boolean
}

/** What the two windows tell each other. */
export type PresentingMessage =
  | { readonly kind: 'hello'; /** Whether this window has heard nothing yet. */ readonly isNew: boolean }
  | { readonly kind: 'bye' }
  | { readonly kind: 'state'; readonly state: AudienceState }
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'film'; readonly film: FilmState | null }
  | { readonly kind: 'desk'; readonly desk: WhatIfDesk | null }
  /** What the laser points at; null for nothing that has a name. */
  | { readonly kind: 'named'; readonly name: string | null }
  | SpeakerWish

/** What the speaker asks of the audience's window. */
export type SpeakerWish =
  | { readonly kind: 'do'; readonly action: PresenterAction }
  | { readonly kind: 'laser'; readonly at: WindowPoint | null }
  /** In film milliseconds. */
  | { readonly kind: 'seek'; readonly at: number }
  /** The id of something that is offered; null takes back the last one. */
  | { readonly kind: 'try'; readonly id: string | null }

const kinds: Readonly<Record<PresentingMessage['kind'], true>> = {
  hello: true,
  bye: true,
  state: true,
  look: true,
  film: true,
  desk: true,
  named: true,
  do: true,
  laser: true,
  seek: true,
  try: true,
}

/** Only windows of our own origin reach this channel; a message of another version of the page is left out. */
const isMessage = (data: unknown): data is PresentingMessage =>
  typeof data === 'object' && data !== null && 'kind' in data && Object.hasOwn(kinds, String(data.kind))

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
