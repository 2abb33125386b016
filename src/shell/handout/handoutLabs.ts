import { labs, slides, type ChapterId, type LabId } from '../../course/index.ts'

/** A lab on the handout of a chapter, and which of its steps. */
export interface HandoutLab {
  readonly lab: LabId
  /** Steps that the chapter's slides name; null for all. */
  readonly steps: ReadonlySet<string> | null
}

/** The labs of a chapter; where it has none of its own, the places in other chapters' labs where its slides are done. */
export const handoutLabs = (chapter: ChapterId): readonly HandoutLab[] => {
  const own = labs.filter((lab) => lab.chapter === chapter)
  if (own.length > 0) return own.map(({ id }) => ({ lab: id, steps: null }))
  const places = slides
    .filter((slide) => slide.chapter === chapter)
    .flatMap(({ place }) => ('lab' in place ? [place] : []))
  return [...new Set(places.map(({ lab }) => lab))].map((lab) => ({
    lab,
    steps: new Set(places.filter((place) => place.lab === lab).map(({ part }) => part)),
  }))
}
