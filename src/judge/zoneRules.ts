import { opInWords, valueInWords } from './opInWords.ts'
import { places } from './verdict.ts'
import type { Zone, Zones } from './zones.ts'

/** What speaks against a history. */
export interface Objection {
  readonly reason: string
  readonly ops: readonly number[]
}

/** One of the four conditions that make a history with zones linearizable; null where it is met. */
export type ZoneRule = (zones: Zones) => Objection | null

const isForward = (zone: Zone): boolean => zone.from < zone.to

const forwardInOrder = (zones: Zones): readonly Zone[] =>
  zones.zones.filter(isForward).sort((one, other) => one.from - other.from)

/** Since when and until when the value must have stood, and who says so. */
const lifeInWords = ({ value, first, last, from, to }: Zone): string => {
  const since =
    first === null ? 'from the beginning' : `from ${from}, when ${opInWords(first.op)} was answered`
  const until = last === null ? '' : `, until ${to}, when ${opInWords(last.op)} was called`
  return `the register held ${valueInWords(value)} ${since}${until}`
}

const unwrittenRead: ZoneRule = ({ unwritten: [read] }) =>
  read === undefined
    ? null
    : {
        reason: `Nobody wrote ${valueInWords(read.op.v)}, and yet it was read: ${opInWords(read.op)}.`,
        ops: places(read.place),
      }

const readBeforeWrite: ZoneRule = ({ zones }) => {
  for (const { write, reads } of zones) {
    const early = write === null ? undefined : reads.find((read) => read.ret < write.call)
    if (write === null || early === undefined) continue
    return {
      reason: `A value was read before it was written: ${opInWords(early.op)} was answered before ${opInWords(write.op)} was called.`,
      ops: places(early.place, write.place),
    }
  }
  return null
}

const twoAtOnce: ZoneRule = (zones) => {
  const forward = forwardInOrder(zones)
  for (const [index, other] of forward.entries()) {
    const one = forward[index - 1]
    if (one === undefined || other.from >= one.to) continue
    return {
      reason: `Two values would have to stand at the same time: ${lifeInWords(one)}; and ${lifeInWords(other)}.`,
      ops: places(...[one, other].flatMap(({ first, last }) => [first?.place ?? null, last?.place ?? null])),
    }
  }
  return null
}

/** The last zone that begins before `moment`. The zones ascend and do not overlap. */
const lastBefore = (zones: readonly Zone[], moment: number): Zone | undefined => {
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((zones[middle]?.from ?? Infinity) < moment) low = middle + 1
    else high = middle
  }
  return zones[low - 1]
}

const cameAndWent: ZoneRule = (zones) => {
  const forward = forwardInOrder(zones)
  for (const inner of zones.zones) {
    const outer = isForward(inner) ? undefined : lastBefore(forward, inner.to)
    if (outer === undefined || inner.from >= outer.to || inner.write === null) continue
    return {
      reason:
        `A value came and went within the life of another: ${lifeInWords(outer)}; ` +
        `and ${opInWords(inner.write.op)} took effect in between.`,
      ops: places(
        inner.write.place,
        ...[outer, inner].flatMap(({ first, last }) => [first?.place ?? null, last?.place ?? null]),
      ),
    }
  }
  return null
}

/** By name, in the order in which they are asked: each relies on those before it. */
export const zoneRules = { unwrittenRead, readBeforeWrite, twoAtOnce, cameAndWent } as const
