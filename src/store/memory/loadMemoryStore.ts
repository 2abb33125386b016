/** Loads the store in memory: a page with IndexedDB starts without it. */
export const loadMemoryStore = async () => {
  const [{ copyIntoMemory }, { openMemoryStore }] = await Promise.all([
    import('./copyIntoMemory.ts'),
    import('./openMemoryStore.ts'),
  ])
  return { copyIntoMemory, openMemoryStore }
}
