import type { Millis } from '../../kernel/index.ts'
import { isUp, type BookingId, type NodeId } from './model/world.ts'
import { bookingsOf, isBroken, standingOf } from './measures.ts'
import type { SagaFilm } from './playSaga.ts'
import type { SagaState } from './state.ts'

/** A notable moment; the words make a sentence of it. */
export type SagaMark = {
  readonly at: Millis
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
} & (
  | { readonly key: 'confirmed' | 'refused' | 'broken' | 'undone'; readonly booking: BookingId }
  | { readonly key: 'crashed' | 'restarted'; readonly node: NodeId }
  | { readonly key: 'looked' }
)

const nodes = ['desk', 'planning', 'parts', 'payments'] as const

const settled = (before: SagaState, after: SagaState, at: Millis): readonly SagaMark[] =>
  bookingsOf(after).flatMap((booking): readonly SagaMark[] => {
    const [was, is] = [standingOf(before, booking), standingOf(after, booking)]
    const marks: SagaMark[] = []
    if (!isBroken(before, booking) && isBroken(after, booking))
      marks.push({ at, kind: 'failure', key: 'broken', booking })
    if (was === is) return marks
    if (is === 'confirmed') marks.push({ at, kind: 'event', key: 'confirmed', booking })
    if (is === 'refused') marks.push({ at, kind: 'rejection', key: 'refused', booking })
    return marks
  })

const fates = (before: SagaState, after: SagaState, at: Millis): readonly SagaMark[] =>
  nodes.flatMap((node): readonly SagaMark[] => {
    const [was, is] = [isUp(before.world, node), isUp(after.world, node)]
    if (was === is) return []
    return [is ? { at, kind: 'note', key: 'restarted', node } : { at, kind: 'failure', key: 'crashed', node }]
  })

/** The notable moments of a film, ascending. */
export const sagaMarks = (film: SagaFilm): readonly SagaMark[] => {
  let before = film.initial
  return film.frames.flatMap(({ at, state }) => {
    const earlier = before
    before = state
    const { last } = state
    return [
      ...fates(earlier, state, at),
      ...settled(earlier, state, at),
      ...(last.is === 'heard' && last.message.is === 'undo'
        ? [{ at, kind: 'note', key: 'undone', booking: last.message.booking } as const]
        : []),
      ...(last.is === 'looked' ? [{ at, kind: 'note', key: 'looked' } as const] : []),
    ]
  })
}
