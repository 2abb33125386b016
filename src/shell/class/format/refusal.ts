/** Why something that was handed in does not count; told in the words of the page. */
export type Refusal =
  | { readonly why: 'tooLarge'; readonly characters: number }
  | { readonly why: 'empty' }
  | { readonly why: 'notJson' }
  | { readonly why: 'otherKind' }
  | { readonly why: 'version'; readonly version: string }
  | { readonly why: 'member'; readonly name: string }
  | { readonly why: 'unknownMember'; readonly name: string }
  | { readonly why: 'otherClass'; readonly code: string }
  | { readonly why: 'otherLab'; readonly lab: string }
  | { readonly why: 'unknownStep'; readonly step: string }
  | { readonly why: 'twice'; readonly step: string }
  | { readonly why: 'unknownAnswer'; readonly step: string; readonly answer: string }
  | { readonly why: 'noPicture' }
  | { readonly why: 'noCode' }

/** A text that was read, or why it does not count. */
export type Reading<Value> =
  { readonly is: 'read'; readonly value: Value } | { readonly is: 'refused'; readonly refusal: Refusal }

/** Thrown while reading, and caught where reading began. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`Failed to read what was handed in: because ${refusal.why}. Hand it in again.`)
    this.refusal = refusal
  }
}

/** @throws {Refused} always */
export const refuse = (refusal: Refusal): never => {
  throw new Refused(refusal)
}

/** What a function reads, or why it refuses. */
export const readingOf = <Value>(read: () => Value): Reading<Value> => {
  try {
    return { is: 'read', value: read() }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { is: 'refused', refusal: error.refusal }
  }
}
