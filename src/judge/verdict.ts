/** Whether some order of all operations, each at one instant between call and answer, explains what the clients saw. */
export type RegisterVerdict =
  | { readonly linearizable: true }
  | {
      readonly linearizable: false
      /** Why not, in one or two sentences. */
      readonly reason: string
      /** The operations that cannot be true together, by their place in the history, ascending. */
      readonly ops: readonly number[]
    }
  /** The search was given up. */
  | { readonly unknown: string }

/** Whether a promise was kept. */
export type PromiseVerdict =
  | { readonly holds: true }
  | {
      readonly holds: false
      readonly reason: string
      /** The operations that break it, by their place in the history, ascending. */
      readonly ops: readonly number[]
    }

/** Places without repetition, ascending. */
export const places = (...ops: readonly (number | null)[]): readonly number[] =>
  [...new Set(ops)].filter((op) => op !== null).sort((one, other) => one - other)
