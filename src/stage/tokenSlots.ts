import type { SceneToken } from './scene.ts'

/** A place on the page for tokens of one look: those can take each other's place there. */
export interface TokenSlot {
  /** Stays the same as long as the slot is there. */
  readonly key: string
  /** Kind, label, failure and difference in one text. */
  readonly look: string
  readonly kind: SceneToken['kind']
  readonly label: string
  readonly failed: boolean
  readonly differs: boolean
}

const lookOf = ({ kind, label, failed, differs }: SceneToken): string =>
  `${kind} ${failed === true ? 'x' : ''}${differs === true ? '!' : ''} ${label}`

/** More slots than this stay in reserve for nobody. */
const mostSpare = 64

const needs = (tokens: readonly SceneToken[]): ReadonlyMap<string, readonly SceneToken[]> => {
  const byLook = new Map<string, SceneToken[]>()
  for (const token of tokens) {
    const look = lookOf(token)
    const alike = byLook.get(look)
    if (alike === undefined) byLook.set(look, [token])
    else alike.push(token)
  }
  return byLook
}

const slotsOf = (tokens: readonly SceneToken[], look: string): readonly TokenSlot[] =>
  tokens.map(({ kind, label, failed, differs }, nth) => ({
    key: `${look} ${nth}`,
    look,
    kind,
    label,
    failed: failed === true,
    differs: differs === true,
  }))

/** The slots, and for each the token that it shows; the same slots as before wherever these are enough. */
export interface Seating {
  readonly slots: readonly TokenSlot[]
  /** One for each slot; null: nobody sits there. */
  readonly seated: readonly (SceneToken | null)[]
}

const seat = (slots: readonly TokenSlot[], byLook: ReadonlyMap<string, readonly SceneToken[]>): Seating => {
  const used = new Map<string, number>()
  const seated = slots.map(({ look }) => {
    const nth = used.get(look) ?? 0
    used.set(look, nth + 1)
    return byLook.get(look)?.[nth] ?? null
  })
  return { slots, seated }
}

/**
 * Gives each token a slot of its look. While messages are born and die by the dozen the slots stay the same, so that
 * nothing is drawn anew: only places change.
 */
export const seatTokens = (before: readonly TokenSlot[], tokens: readonly SceneToken[]): Seating => {
  const byLook = needs(tokens)
  const kept = seat(before, byLook)
  const missing = [...byLook].flatMap(([look, alike]) => {
    const there = before.filter((slot) => slot.look === look).length
    return slotsOf(alike, look).slice(there)
  })
  const spare = kept.seated.filter((token) => token === null).length
  if (missing.length === 0 && spare <= mostSpare) return kept
  const slots =
    spare > mostSpare ? [...byLook].flatMap(([look, alike]) => slotsOf(alike, look)) : [...before, ...missing]
  return seat(slots, byLook)
}
