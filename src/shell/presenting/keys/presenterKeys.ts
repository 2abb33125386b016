import type { PresenterAction } from './presenterAction.ts'

const next: PresenterAction = { kind: 'move', move: { to: 'next' } }
const back: PresenterAction = { kind: 'move', move: { to: 'back' } }
const black: PresenterAction = { kind: 'layer', layer: 'black' }

/** The keys of presenting; letters in lower case. Clickers send PageDown, PageUp and a full stop. */
export const presenterKeys: ReadonlyMap<string, PresenterAction> = new Map<string, PresenterAction>([
  ['ArrowRight', next],
  ['PageDown', next],
  [' ', next],
  ['ArrowLeft', back],
  ['PageUp', back],
  ['Home', { kind: 'move', move: { to: 'first' } }],
  ['End', { kind: 'move', move: { to: 'last' } }],
  ['b', black],
  ['.', black],
  ['o', { kind: 'layer', layer: 'overview' }],
  ['g', { kind: 'layer', layer: 'go-to' }],
  ['?', { kind: 'layer', layer: 'help' }],
  ['l', { kind: 'tool', tool: 'laser' }],
  ['d', { kind: 'tool', tool: 'pen' }],
  ['c', { kind: 'clear' }],
  ['+', { kind: 'text-size', by: 1 }],
  ['=', { kind: 'text-size', by: 1 }],
  ['-', { kind: 'text-size', by: -1 }],
  ['e', { kind: 'controls' }],
  ['f', { kind: 'full-screen' }],
  ['s', { kind: 'speaker' }],
  ['t', { kind: 'theme' }],
  ['p', { kind: 'play' }],
  ['q', { kind: 'predictions' }],
  ['Escape', { kind: 'escape' }],
])

/** What of a key press counts. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key asks for; null leaves it to others, as Shift with an arrow to the transport. */
export const actionOfKey = ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyPress): PresenterAction | null => {
  if (ctrlKey || metaKey || altKey) return null
  if (shiftKey && key.startsWith('Arrow')) return null
  return presenterKeys.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
