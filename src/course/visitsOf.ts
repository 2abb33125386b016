import { labs, type ChapterId, type LabId } from './labs.ts'
import { slides } from './slides.ts'

/** A lab of another chapter, and its parts in which slides of this one are done. */
export interface Visit {
  readonly lab: LabId
  readonly parts: ReadonlySet<string>
}

/** From how many slides on a visit is worth it. */
const worthIt = 5

/** The labs of other chapters in which a good many slides of a chapter are done, in the order of the slides. */
export const visitsOf = (chapter: ChapterId): readonly Visit[] => {
  const own = new Set<LabId>(labs.filter((lab) => lab.chapter === chapter).map(({ id }) => id))
  const places = slides
    .filter((slide) => slide.chapter === chapter)
    .flatMap(({ place }) => ('lab' in place && !own.has(place.lab) ? [place] : []))
  return [...new Set(places.map(({ lab }) => lab))]
    .map((lab) => ({ lab, parts: places.filter((place) => place.lab === lab).map(({ part }) => part) }))
    .filter(({ parts }) => parts.length >= worthIt)
    .map(({ lab, parts }) => ({ lab, parts: new Set(parts) }))
}
