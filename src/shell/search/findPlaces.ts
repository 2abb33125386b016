/** Something that can be gone to. */
export interface Place {
  readonly kind: 'lab' | 'slide' | 'step' | 'term' | 'page'
  readonly title: string
  /** A line below the title. */
  readonly detail: string
  readonly address: string
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** 0: not found; more is better. Titles count more than details, beginnings more than middles. */
const score = ({ title, detail }: Place, word: string): number => {
  const inTitle = ` ${folded(title)}`
  if (inTitle.startsWith(` ${word}`)) return 8
  if (inTitle.includes(` ${word}`)) return 6
  if (inTitle.includes(word)) return 4
  const inDetail = ` ${folded(detail)}`
  if (inDetail.includes(` ${word}`)) return 2
  return inDetail.includes(word) ? 1 : 0
}

/** The places that have every word of the query, the best first; none for an empty query. */
export const findPlaces = (places: readonly Place[], query: string, limit = 12): readonly Place[] => {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return places
    .map((place) => ({ place, scores: words.map((word) => score(place, word)) }))
    .filter(({ scores }) => scores.every((each) => each > 0))
    .map(({ place, scores }) => ({ place, sum: scores.reduce((sum, each) => sum + each, 0) }))
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, limit)
    .map(({ place }) => place)
}
