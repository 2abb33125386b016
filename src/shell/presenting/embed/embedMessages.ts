/** What a host page can ask of an embedded lab. Times in film milliseconds. */
export type EmbedRequest =
  | { readonly type: 'seek'; readonly at: number }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'play' | 'pause' | 'state' }

/** What an embedded lab tells its host. */
export type EmbedReply =
  | {
      readonly type: 'state'
      readonly lab: string
      readonly step: string | null
      readonly now: number
      readonly duration: number
      readonly playing: boolean
    }
  | { readonly error: string }

/** What of the address concerns embedding: both before and after "#" counts. */
export interface Embedding {
  readonly isEmbedded: boolean
  /** Origins of pages that may drive the lab, besides our own. */
  readonly origins: readonly string[]
}

const originOf = (text: string): readonly string[] => {
  try {
    const { origin } = new URL(text)
    return origin === 'null' ? [] : [origin]
  } catch {
    return []
  }
}

/** Reads `embed=1` and any number of `origin=...` from an address. */
export const readEmbedding = (search: string, hash: string): Embedding => {
  const parts = [search.replace(/^\?/, ''), hash.split('?').slice(1).join('?')]
  const all = new URLSearchParams(parts.filter((part) => part !== '').join('&'))
  return { isEmbedded: all.get('embed') === '1', origins: all.getAll('origin').flatMap(originOf) }
}

/** A request as it came from the host page; null if it is none. */
export const readRequest = (data: unknown): EmbedRequest | null => {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  const { type } = data
  switch (type) {
    case 'play':
    case 'pause':
    case 'state':
      return { type }
    case 'seek':
      return 'at' in data && typeof data.at === 'number' && Number.isFinite(data.at)
        ? { type, at: data.at }
        : null
    case 'step': {
      const by = 'by' in data ? data.by : 1
      return by === 1 || by === -1 ? { type, by } : null
    }
    default:
      return null
  }
}
