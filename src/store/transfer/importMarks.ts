/**
 * Marks on stores that are being filled by an import. A tab that is killed half-way cannot clean up; the mark tells the
 * next visit that the store is no whole one.
 */
const prefix = 'replayground-unfinished-import:'

const storage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null
  } catch {
    // The browser forbids it here; then it forbids IndexedDB too, and memory needs no mark.
    return null
  }
}

/** Marks a store as unfinished, before the first event is written. */
export const markImport = (store: string): void =>
  storage()?.setItem(prefix + store, new Date().toISOString())

/** Takes the mark away: the store is whole, or gone. */
export const unmarkImport = (store: string): void => storage()?.removeItem(prefix + store)

/** Names of stores that an import has begun and not finished: under way in some tab, or cut off. */
export const unfinishedImports = (): readonly string[] =>
  Object.keys(storage() ?? {}).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))

const lockName = (store: string): string => `replayground-import:${store}`

/** Does the work while other tabs can see that the import is alive. */
export const whileImporting = <Result>(store: string, work: () => Promise<Result>): Promise<Result> => {
  const locks = globalThis.navigator?.locks
  return locks === undefined ? work() : locks.request(lockName(store), work)
}

/**
 * Deletes the stores whose import was cut off (a tab was killed), and gives their names. Those that are still being
 * filled by another tab are left alone. Call it before stores are opened or listed.
 */
export const discardUnfinishedImports = async (
  deleteStore: (name: string) => Promise<void>,
): Promise<readonly string[]> => {
  const discarded: string[] = []
  const discard = async (name: string): Promise<void> => {
    await deleteStore(name)
    unmarkImport(name)
    discarded.push(name)
  }
  for (const name of unfinishedImports()) {
    const locks = globalThis.navigator?.locks
    if (locks === undefined) await discard(name)
    else {
      await locks.request(lockName(name), { ifAvailable: true }, async (lock) => {
        if (lock !== null) await discard(name)
      })
    }
  }
  return discarded
}
