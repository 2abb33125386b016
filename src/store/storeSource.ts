/** The source of the two tables and their index, as text: for people who want to see how small a store is. */
export const loadStoreSource = async (): Promise<string> =>
  (await import('./indexeddb/database.ts?raw')).default
