/** What a world that is played ahead tells the page around it. */
export type AheadMessage = { readonly ahead: 'shown' } | { readonly ahead: 'failed'; readonly why: string }

/** A message of a world that is played ahead; null if it is something else. */
export const readAheadMessage = (data: unknown): AheadMessage | null => {
  if (typeof data !== 'object' || data === null || !('ahead' in data)) return null
  switch (data.ahead) {
    case 'shown':
      return { ahead: 'shown' }
    case 'failed':
      return { ahead: 'failed', why: 'why' in data ? String(data.why) : '' }
    default:
      return null
  }
}
