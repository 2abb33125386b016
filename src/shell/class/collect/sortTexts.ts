import { checkHandIn, type ClassOfLesson } from '../format/checkHandIn.ts'
import type { HandIn } from '../format/handIn.ts'
import { readHandIn } from '../format/readHandIn.ts'
import type { Reading, Refusal } from '../format/refusal.ts'

/** Something that came in, and what it is called: the name of its file, for instance. */
export interface Source {
  readonly name: string
  readonly reading: Reading<string>
}

/** What does not count, and why. */
export interface RefusedSource {
  readonly name: string
  readonly refusal: Refusal
}

/** What came in, sorted: each source is in exactly one of the three. */
export interface Sorted {
  /** Texts that count and were not there before. */
  readonly fresh: readonly string[]
  /** Names of sources whose very text is there already. */
  readonly known: readonly string[]
  readonly refused: readonly RefusedSource[]
}

/** What a text hands in to a class, or why it does not count. */
export const handInFor = (text: string, ofClass: ClassOfLesson): Reading<HandIn> => {
  const reading = readHandIn(text)
  return reading.is === 'read' ? checkHandIn(reading.value, ofClass) : reading
}

/** Sorts what came in; nothing is skipped. */
export const sortTexts = (
  sources: readonly Source[],
  there: readonly string[],
  ofClass: ClassOfLesson,
): Sorted => {
  const fresh: string[] = []
  const known: string[] = []
  const refused: RefusedSource[] = []
  for (const { name, reading } of sources) {
    const handIn = reading.is === 'read' ? handInFor(reading.value, ofClass) : reading
    if (handIn.is === 'refused') refused.push({ name, refusal: handIn.refusal })
    else if (reading.is === 'read' && [...there, ...fresh].includes(reading.value)) known.push(name)
    else if (reading.is === 'read') fresh.push(reading.value)
  }
  return { fresh, known, refused }
}
