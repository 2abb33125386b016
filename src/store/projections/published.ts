/** A value that readers look at and are told about; it is replaced, never changed. */
export interface Published<Value extends object> {
  readonly read: () => Value
  /** Replaces the fields given; does nothing when all of them are as they were. */
  readonly change: (fields: Partial<Value>) => void
  /** Called after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Tells listeners of changes; one that throws is reported and does not keep the others from hearing. */
export const publish = <Value extends object>(first: Value): Published<Value> => {
  let value = first
  const listeners = new Set<{ readonly hear: () => void }>()

  const tell = (hear: () => void): void => {
    try {
      hear()
    } catch (error) {
      // On its own turn it reaches the page's error handler, and the fold goes on.
      setTimeout(() => {
        throw error
      }, 0)
    }
  }

  return {
    read: () => value,
    change: (fields) => {
      const names = Object.keys(fields) as (keyof Value)[]
      if (names.every((name) => Object.is(value[name], fields[name]))) return
      value = { ...value, ...fields }
      for (const listener of Array.from(listeners)) tell(listener.hear)
    },
    subscribe: (hear) => {
      const listener = { hear }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
