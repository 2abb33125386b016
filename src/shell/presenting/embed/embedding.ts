import { readEmbedding } from './embedMessages.ts'

/** How this page was opened; read once, because going on within the lab drops it from the address. */
export const embedding = readEmbedding(window.location.search, window.location.hash)
