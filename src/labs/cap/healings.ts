import { divergence } from '../../judge/index.ts'
import type { Millis } from '../../kernel/index.ts'
import type { CapState } from './model/state.ts'
import type { CapFilm } from './playCap.ts'

/** A moment when links were healed, and the first from then on when all replicas agreed; null while they never do. */
export interface Healing {
  readonly at: Millis
  readonly agreedAt: Millis | null
}

/** How many different contents the replicas of a world have. */
export const divergenceOf = ({ replicas }: CapState): number =>
  divergence(replicas.map(({ held, siblings }) => [held, siblings.siblings]))

const read = (film: CapFilm): readonly Healing[] => {
  const healings: Healing[] = []
  let agreedAt: Millis | null = null
  let replicas: CapState['replicas'] | null = null
  let agree = false
  for (const { at, state } of film.frames.toReversed()) {
    // Most events leave the replicas as they are.
    if (state.replicas !== replicas) agree = divergenceOf(state) <= 1
    replicas = state.replicas
    if (agree) agreedAt = at
    if (state.facts.some(({ is }) => is === 'healed')) healings.push({ at, agreedAt })
  }
  return healings.toReversed()
}

const known = new WeakMap<CapFilm, readonly Healing[]>()

/** All healings of a film, ascending. The film is gone through once, backwards, however often it is asked about. */
export const healingsOf = (film: CapFilm): readonly Healing[] => {
  const healings = known.get(film) ?? read(film)
  known.set(film, healings)
  return healings
}
