import { play, type Millis } from '../../kernel/index.ts'
import { boardModel, type BoardState } from './model/board.ts'
import { copiesModel } from './model/copies/copiesModel.ts'
import { morningLength, type BoardSettings, type CopiesSettings } from './model/settings.ts'

/** Looks into a copy, each so long after the answer to a write. */
export const looks: readonly Millis[] = Array.from({ length: 21 }, (_, place) => place * 250)

/** What many films with one write came to, look by look. */
export interface Looked {
  readonly films: number
  /** Of each look: how many were answered, and how many of those found the write. */
  readonly answered: readonly number[]
  readonly found: readonly number[]
  /** Messages that were sent, in all. */
  readonly messages: number
  readonly latency: Millis
}

export const nothingLooked: Looked = {
  films: 0,
  answered: looks.map(() => 0),
  found: looks.map(() => 0),
  messages: 0,
  latency: 0,
}

/** Long enough for a slow write and the last look. */
const until = 14_000

/**
 * Plays one more film by these settings, with one write and a look after each of the times: seed, and thereby luck, is
 * the number of the film.
 */
export const lookOnceMore = (settings: CopiesSettings, before: Looked): Looked => {
  const film = play(copiesModel({ ...settings, writes: 1, bobEvery: 0, probes: looks }), {
    seed: `film ${before.films}`,
    inputs: [{ at: 0, event: { is: 'opened' } }],
    until,
  })
  const { ops, sent } = film.frames.at(-1)?.state ?? film.initial
  const answered = [...before.answered]
  const found = [...before.found]
  let { latency } = before
  for (const op of ops) {
    if (op.f === 'w' || op.ret === null) continue
    const place = Number(op.who.slice('probe '.length))
    answered[place] = (answered[place] ?? 0) + 1
    if (op.version > 0) found[place] = (found[place] ?? 0) + 1
    latency += op.ret - op.call
  }
  const messages = before.messages + Object.values(sent).reduce((sum, count) => sum + count, 0)
  return { films: before.films + 1, answered, found, messages, latency }
}

/** What so many mornings with a workstation came to. */
export const boardAfter = (settings: BoardSettings, mornings: number, seed = 1): BoardState => {
  const film = play(boardModel({ ...settings, mornings }), {
    seed,
    inputs: [{ at: 0, event: { is: 'morningCame', morning: 1 } }],
    until: mornings * morningLength,
  })
  return film.frames.at(-1)?.state ?? film.initial
}

/** How far a share of `count` lies from what was expected, in standard deviations; infinite where nothing can vary, and something did. */
export const sigmasOff = (hits: number, count: number, expected: number): number => {
  const spread = Math.sqrt((expected * (1 - expected)) / count)
  const off = hits / count - expected
  if (spread > 1e-12) return off / spread
  return Math.abs(off) < 1e-9 ? 0 : off * Infinity
}
