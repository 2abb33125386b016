import { labs, visitsOf, type ChapterId } from '../../../course/index.ts'

/** What an address under `#/present/` names. */
export interface PresentAddress {
  /** The chapter that is gone through; null for one lab alone. */
  readonly chapter: ChapterId | null
  readonly lab: string
  readonly part: string | undefined
}

const chapterIds: readonly ChapterId[] = ['A', 'B', 'C', 'D', 'E', 'F']

const chapterOf = (text: string): ChapterId | null => chapterIds.find((each) => each === text) ?? null

/** The labs of a chapter in the order of the lecture, then those of others in which a good many of its slides are done. */
export const labsOfChapter = (chapter: ChapterId): readonly string[] => [
  ...labs.filter((lab) => lab.chapter === chapter).map(({ id }) => id),
  ...visitsOf(chapter).map(({ lab }) => lab),
]

const isLab = (id: string | undefined): id is string => labs.some((lab) => lab.id === id)

/** The parts of `#/present/<id>/<part>/<step>`: a lab and its step, or a chapter, its lab and the step; null where there is no such lab. */
export const readAddress = (
  id: string,
  part: string | undefined,
  step: string | undefined,
): PresentAddress | null => {
  const chapter = chapterOf(id)
  if (chapter === null) return isLab(id) ? { chapter, lab: id, part } : null
  const lab = part ?? labsOfChapter(chapter)[0]
  return isLab(lab) ? { chapter, lab, part: step } : null
}

/** The address of a step, for `location.hash`. */
export const presentAddress = ({ chapter, lab, part }: PresentAddress): string =>
  `#/present/${[chapter, lab, part].filter((each) => each !== null && each !== undefined).join('/')}`

/** The lab before or after, while a chapter is gone through; null at its ends. */
export const neighbour = ({ chapter, lab }: PresentAddress, by: 1 | -1): PresentAddress | null => {
  if (chapter === null) return null
  const all = labsOfChapter(chapter)
  const next = all[all.indexOf(lab) + by]
  return next === undefined ? null : { chapter, lab: next, part: undefined }
}
