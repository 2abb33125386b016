import { labs, visitsOf, type ChapterId, type LabId } from '../../course/index.ts'

/** A lab on the handout of a chapter, and which of its steps. */
export interface HandoutLab {
  readonly lab: LabId
  /** Steps that the chapter's slides name; null for all. */
  readonly steps: ReadonlySet<string> | null
}

/** The labs of a chapter, whole, and the places in other chapters' labs where a good many of its slides are done. */
export const handoutLabs = (chapter: ChapterId): readonly HandoutLab[] => [
  ...labs.filter((lab) => lab.chapter === chapter).map(({ id }) => ({ lab: id, steps: null })),
  ...visitsOf(chapter).map(({ lab, parts }) => ({ lab, steps: parts })),
]
