import { HistoryError, type RegisterHistory, type Value } from './history.ts'
import { opInWords, valueInWords } from './opInWords.ts'
import { places, type PromiseVerdict } from './verdict.ts'
import { versionsOf, type Answered, type Versions } from './versions.ts'

/** What each client did and was answered, in the order in which it did it. */
const sessionsOf = (ops: readonly Answered[]): readonly (readonly Answered[])[] => {
  const sessions = new Map<number | string, Answered[]>()
  for (const op of [...ops].sort((one, other) => one.call - other.call || one.ret - other.ret)) {
    const session = sessions.get(op.op.c) ?? []
    const before = session.at(-1)
    if (before !== undefined && op.call < before.ret) {
      throw new HistoryError(
        `Failed to judge: because op ${op.place} was called at ${op.call}, when client ${op.op.c} still waited for op ${before.place} until ${before.ret}. ` +
          'Give one client one operation at a time.',
      )
    }
    session.push(op)
    sessions.set(op.op.c, session)
  }
  return [...sessions.values()]
}

/** Adds to the newest versions that a client knows of. Versions that nothing ranks stand side by side. */
const withVersion = (
  known: readonly Answered[],
  op: Answered,
  isOlder: Versions['isOlder'],
): readonly Answered[] => {
  if (known.some(({ value }) => value === op.value || isOlder(op.value, value))) return known
  return [...known.filter(({ value }) => !isOlder(value, op.value)), op]
}

/** Follows each client: the newest versions that it knows of, from operations that count, against each read. */
const followSessions = (
  { reads, writes, isOlder }: Versions,
  counts: 'r' | 'w',
  reasonOf: (read: Answered, known: Answered) => string,
): PromiseVerdict => {
  for (const session of sessionsOf([...reads, ...writes])) {
    let known: readonly Answered[] = []
    for (const op of session) {
      const newer = op.op.f === 'r' ? known.find(({ value }) => isOlder(op.value, value)) : undefined
      if (newer !== undefined) {
        return { holds: false, reason: reasonOf(op, newer), ops: places(newer.place, op.place) }
      }
      if (op.op.f === counts) known = withVersion(known, op, isOlder)
    }
  }
  return { holds: true }
}

const olderInWords = (read: Answered, known: Answered): string =>
  `${valueInWords(read.value)} is older than ${valueInWords(known.value)}`

/**
 * Whether no client reads a version older than one that it wrote itself. Pending writes bind nobody. What `order` is,
 * see `versionsOf`.
 *
 * @throws {HistoryError} when the history is not one of versions, or a client did two things at once.
 */
export const readYourWrites = (history: RegisterHistory, order?: readonly Value[]): PromiseVerdict =>
  followSessions(
    versionsOf(history, order),
    'w',
    (read, known) =>
      `A client did not read its own write: after ${opInWords(known.op)} came ${opInWords(read.op)}, and ${olderInWords(read, known)}.`,
  )

/**
 * Whether no client reads a version older than one that it has read before. What `order` is, see `versionsOf`.
 *
 * @throws {HistoryError} when the history is not one of versions, or a client did two things at once.
 */
export const monotonicReads = (history: RegisterHistory, order?: readonly Value[]): PromiseVerdict =>
  followSessions(
    versionsOf(history, order),
    'r',
    (read, known) =>
      `A client read back in time: after ${opInWords(known.op)} came ${opInWords(read.op)}, and ${olderInWords(read, known)}.`,
  )
