import { compareTags } from './model/tags.ts'
import type { CapHistory, Operation } from './model/state.ts'

/** All values written, oldest first as their tags have it; those without a tag last, by their calls. */
export const versionOrder = ({ ops }: CapHistory): readonly string[] =>
  ops
    .filter((op) => op.f === 'w')
    .sort((one, other) => byTag(one, other) || one.call - other.call)
    .map((op) => String(op.v))

const byTag = (one: Operation, other: Operation): number => {
  if (one.tag === null || other.tag === null) return Number(one.tag === null) - Number(other.tag === null)
  return compareTags(one.tag, other.tag)
}
