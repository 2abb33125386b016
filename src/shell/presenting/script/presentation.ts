import type { Layer, PresenterAction, Tool } from '../keys/presenterAction.ts'
import { arrival, move, type Moved, type Place } from './place.ts'

/** What the presentation still wants of the world around it. */
export type Wish =
  { readonly is: 'show' } | { readonly is: 'lab'; readonly by: 1 | -1 } | { readonly is: 'leave' }

/** Everything about a presentation that is not in the lab. */
export interface Presentation {
  readonly place: Place
  readonly layer: Layer
  readonly tool: Tool
  /** In per cent. */
  readonly textSize: number
  /** Whether the lecturer has left the script to play on the stage. */
  readonly away: boolean
  /** Whether the lab's own controls are on the stage. */
  readonly controls: boolean
  /** How often the drawing was wiped out; a new number is an empty sheet. */
  readonly sheet: number
  readonly wish: Wish | null
}

export type PresentationAction =
  | PresenterAction
  | { readonly kind: 'played' | 'granted' | 'closed' }
  | { readonly kind: 'arrived'; readonly step: number }

const sizes = { min: 70, max: 160, step: 10 }

/** A presentation at a step: at its question if it asks, or where it was left (`place`). */
export const begin = (step: number, asks: readonly boolean[], place: Place | null): Presentation => {
  const moved = arrival(step, asks)
  const fresh = moved.is === 'place' ? moved : { place: { step, phase: 'shown' as const }, show: false }
  const left = place !== null && place.step === step
  return {
    place: left ? place : fresh.place,
    layer: 'none',
    tool: 'none',
    textSize: 100,
    away: false,
    controls: false,
    sheet: 0,
    wish: !left && fresh.show ? { is: 'show' } : null,
  }
}

const moved = (state: Presentation, to: Moved): Presentation => {
  if (to.is === 'lab') return { ...state, wish: { is: 'lab', by: to.by } }
  return {
    ...state,
    place: to.place,
    away: false,
    sheet: state.sheet + 1,
    wish: to.show ? { is: 'show' } : null,
  }
}

/** Ends the last thing that was begun: what lies over the stage, the tool, playing; then presenting itself. */
const escape = (state: Presentation): Presentation => {
  if (state.layer !== 'none') return { ...state, layer: 'none' }
  if (state.tool !== 'none') return { ...state, tool: 'none' }
  if (state.away) {
    return { ...state, away: false, wish: state.place.phase === 'shown' ? { is: 'show' } : state.wish }
  }
  return { ...state, wish: { is: 'leave' } }
}

/** The presentation after an action; `asks` says of each step whether it asks first. */
export const present = (
  state: Presentation,
  action: PresentationAction,
  asks: readonly boolean[],
): Presentation => {
  switch (action.kind) {
    case 'move':
      // The first press after a black screen brings the picture back and nothing more.
      if (state.layer === 'black') return { ...state, layer: 'none' }
      return moved({ ...state, layer: 'none' }, move(state.place, asks, action.move))
    case 'arrived':
      return action.step === state.place.step ? state : moved(state, arrival(action.step, asks))
    case 'layer':
      return { ...state, layer: state.layer === action.layer ? 'none' : action.layer }
    case 'tool':
      return { ...state, tool: state.tool === action.tool ? 'none' : action.tool }
    case 'text-size': {
      const size = state.textSize + action.by * sizes.step
      return { ...state, textSize: Math.min(sizes.max, Math.max(sizes.min, size)) }
    }
    case 'clear':
      return { ...state, sheet: state.sheet + 1 }
    case 'controls':
      return { ...state, controls: !state.controls }
    case 'escape':
      return escape(state)
    case 'closed':
      return { ...state, layer: 'none' }
    case 'played':
      return state.away ? state : { ...state, away: true }
    case 'granted':
      return { ...state, wish: null }
    case 'full-screen':
    case 'speaker':
    case 'theme':
    case 'play':
    case 'predictions':
      return state
  }
}
