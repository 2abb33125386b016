/** A storage that holds what another one held, and keeps nothing longer than the page. */
const copyOf = (storage: Storage): Storage => {
  const rows = new Map(Object.entries(storage))
  return {
    get length() {
      return rows.size
    },
    key: (index) => [...rows.keys()][index] ?? null,
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
    removeItem: (key) => void rows.delete(key),
    clear: () => rows.clear(),
  }
}

/** What this page remembers from now on is gone with it: a world that is played ahead must leave no trace in the real one. */
export const keepToItself = (): void => {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      Object.defineProperty(window, name, { value: copyOf(window[name]), configurable: true })
    } catch {
      // Storage is blocked: then nothing can be left there either.
    }
  }
}
