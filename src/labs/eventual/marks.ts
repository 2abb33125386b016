import type { Millis } from '../../kernel/index.ts'
import { divergentCopies } from './measures.ts'
import type { Desk } from './model/board.ts'
import type { EventualState } from './model.ts'
import type { EventualFilm } from './playEventual.ts'

/** A notable moment; the words make a sentence of it. */
export type EventualMark = {
  readonly at: Millis
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
} & (
  | { readonly key: 'written' | 'agreed' | 'missed' | 'refused' }
  | { readonly key: 'cut' | 'joined'; readonly copy: number }
  | { readonly key: 'booked' | 'clashed'; readonly desk: Desk }
)

type Key = EventualMark extends infer Mark
  ? Mark extends { key: unknown }
    ? Omit<Mark, 'at'>
    : never
  : never

const copiesMarks = (before: EventualState, after: EventualState): readonly Key[] => {
  if (before.world !== 'copies' || after.world !== 'copies') return []
  const marks: Key[] = []
  if (divergentCopies(before) > 0 && divergentCopies(after) === 0) marks.push({ kind: 'note', key: 'agreed' })
  const { last } = after
  if (last.is === 'cut' || last.is === 'joined')
    marks.push({ kind: last.is === 'cut' ? 'failure' : 'note', key: last.is, copy: last.copy })
  if (last.is === 'refused') marks.push({ kind: 'rejection', key: 'refused' })
  const op = last.is === 'answered' ? after.ops[last.op] : undefined
  if (op === undefined) return marks
  const written = before.clients.find(({ id }) => id === op.who)?.written ?? 0
  if (op.f === 'w') marks.push({ kind: 'event', key: 'written' })
  else if (op.version < written) marks.push({ kind: 'failure', key: 'missed' })
  return marks
}

const boardMarks = (after: EventualState): readonly Key[] => {
  if (after.world !== 'board') return []
  const { last } = after
  if (last.is === 'clashed') return [{ kind: 'failure', key: 'clashed', desk: last.desk }]
  return last.is === 'booked' || last.is === 'granted'
    ? [{ kind: 'event', key: 'booked', desk: last.desk }]
    : []
}

/** The notable moments of a film, ascending. */
export const eventualMarks = (film: EventualFilm): readonly EventualMark[] => {
  let before = film.initial
  return film.frames.flatMap(({ at, state }) => {
    const keys = [...copiesMarks(before, state), ...boardMarks(state)]
    before = state
    return keys.map((key) => ({ at, ...key }))
  })
}
