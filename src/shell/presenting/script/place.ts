/** Where in a script one is: at a step's question, or where it has been shown. */
export interface Place {
  /** Index of the step. */
  readonly step: number
  readonly phase: 'asked' | 'shown'
}

export type Move =
  { readonly to: 'next' | 'back' | 'first' | 'last' } | { readonly to: 'step'; readonly number: number }

/** What a move comes to: another place (and whether the world has to be brought there), or another lab. */
export type Moved =
  | { readonly is: 'place'; readonly place: Place; readonly show: boolean }
  | { readonly is: 'lab'; readonly by: 1 | -1 }

/** Arriving at a step from before: its question first, if it asks. */
export const arrival = (step: number, asks: readonly boolean[]): Moved =>
  asks[step] === true
    ? { is: 'place', place: { step, phase: 'asked' }, show: false }
    : { is: 'place', place: { step, phase: 'shown' }, show: true }

const shown = (step: number): Moved => ({ is: 'place', place: { step, phase: 'shown' }, show: true })

const within = (step: number, count: number): number => Math.min(count - 1, Math.max(0, step))

/**
 * A move in a script whose steps ask or not (`asks`, one for each step). The first press at a step that asks reveals
 * the question, the second shows what is so; backwards the same way.
 */
export const move = (place: Place, asks: readonly boolean[], wish: Move): Moved => {
  const { step, phase } = place
  switch (wish.to) {
    case 'next':
      if (phase === 'asked') return shown(step)
      return step + 1 < asks.length ? arrival(step + 1, asks) : { is: 'lab', by: 1 }
    case 'back':
      if (phase === 'shown' && asks[step] === true) return arrival(step, asks)
      return step > 0 ? shown(step - 1) : { is: 'lab', by: -1 }
    case 'first':
      return arrival(0, asks)
    case 'last':
      return arrival(within(asks.length - 1, asks.length), asks)
    case 'step':
      return arrival(within(wish.number - 1, asks.length), asks)
  }
}
