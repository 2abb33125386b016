import type { Millis } from '../../kernel/index.ts'
import { inDoubt } from './model/deliver.ts'
import { participantIds } from './model/world.ts'
import { bookingsOf, isBroken, isHalfDone } from './measures.ts'
import type { SagaFilm } from './playSaga.ts'
import type { SagaState } from './state.ts'

/** How the booking fared. */
export interface SagaHealth {
  readonly from: Millis
  readonly to: Millis
  readonly kind: 'ok' | 'degraded' | 'violation' | 'down'
}

const kindOf = (state: SagaState): SagaHealth['kind'] => {
  const { world } = state
  const bookings = bookingsOf(state)
  if (bookings.some((booking) => isBroken(state, booking))) return 'violation'
  const isDown = !world.desk.up
  if (isDown && participantIds.some((id) => inDoubt(world, id).length > 0)) return 'down'
  const somebodyIsDown = isDown || participantIds.some((id) => !world.participants[id].up)
  return somebodyIsDown || bookings.some((booking) => isHalfDone(world, booking)) ? 'degraded' : 'ok'
}

/** Segments over the film, ascending, without overlap. */
export const sagaHealth = ({ frames, until, initial }: SagaFilm): readonly SagaHealth[] => {
  const segments: SagaHealth[] = []
  let from = 0
  let kind = kindOf(initial)
  const close = (to: Millis): void => {
    if (to > from) segments.push({ from, to, kind })
  }
  for (const { at, state } of frames) {
    const next = kindOf(state)
    if (next === kind) continue
    close(at)
    from = at
    kind = next
  }
  close(until)
  return segments
}
