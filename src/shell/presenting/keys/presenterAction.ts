import type { Move } from '../script/place.ts'

/** What lies over the stage. */
export type Layer = 'none' | 'black' | 'overview' | 'help' | 'go-to'

/** What the pointer does on the stage. */
export type Tool = 'none' | 'laser' | 'pen'

/** What the lecturer can ask for, by a key, a button, or from the speaker's window. */
export type PresenterAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'layer'; readonly layer: Exclude<Layer, 'none'> }
  | { readonly kind: 'tool'; readonly tool: Exclude<Tool, 'none'> }
  | { readonly kind: 'text-size'; readonly by: 1 | -1 }
  | {
      readonly kind:
        'clear' | 'controls' | 'escape' | 'full-screen' | 'speaker' | 'theme' | 'play' | 'predictions'
    }
