import type { Point, Scene, SceneNode, SceneToken } from '../../stage/index.ts'
import type { BreakerLabState, Health } from './model/state.ts'
import type { breakerWords } from './words/index.ts'

type Words = (typeof breakerWords)['en']

/** In stage units. */
export const pictureSize = { width: 1120, height: 250 } as const

const row = 130
const places = {
  users: { x: 90, y: row },
  caller: { x: 350, y: row },
  breaker: { x: 640, y: row },
  supplier: { x: 960, y: row },
} as const satisfies Readonly<Record<string, Point>>

const lamps: Readonly<Record<Health, 'good' | 'warn' | 'bad'>> = {
  healthy: 'good',
  recovering: 'warn',
  slow: 'warn',
  failing: 'bad',
  dead: 'bad',
}

interface SceneParts {
  readonly state: BreakerLabState
  readonly threads: number
  readonly hasBreaker: boolean
  readonly words: Words
}

const breakerNode = ({ state, words }: SceneParts, isOpen: boolean): SceneNode => ({
  id: 'breaker',
  kind: 'policy',
  ...places.breaker,
  width: 190,
  height: 110,
  label: words.modes[state.breaker.mode],
  state: isOpen ? 'failed' : 'idle',
})

const nodesOf = (parts: SceneParts, isOpen: boolean): readonly SceneNode[] => {
  const { state, threads, hasBreaker, words } = parts
  const { stage, healths } = words
  return [
    {
      id: 'users',
      kind: 'client',
      ...places.users,
      width: 110,
      height: 110,
      label: stage.users,
      detail: String(state.asked),
    },
    {
      id: 'caller',
      kind: 'service',
      ...places.caller,
      width: 210,
      height: 120,
      label: stage.caller,
      detail: stage.threads(state.calls.length, threads),
      state: state.calls.length >= threads ? 'failed' : 'idle',
    },
    ...(hasBreaker ? [breakerNode(parts, isOpen)] : []),
    {
      id: 'supplier',
      kind: 'external',
      ...places.supplier,
      width: 230,
      height: 140,
      label: stage.supplier,
      detail: stage.working(state.work.length),
      lamp: { is: lamps[state.health], word: healths[state.health] },
    },
  ]
}

/** The picture at one moment. */
export const breakerScene = (parts: SceneParts): Scene => {
  const { state, hasBreaker } = parts
  const { mode } = state.breaker
  const isOpen = hasBreaker && (mode === 'open' || mode === 'forcedOpen')
  return {
    nodes: nodesOf(parts, isOpen),
    links: [
      { id: 'ask', from: 'users', to: 'caller' },
      ...(hasBreaker ? [{ id: 'try', from: 'caller', to: 'breaker', heads: 'both' as const }] : []),
      {
        id: 'pass',
        from: hasBreaker ? 'breaker' : 'caller',
        to: 'supplier',
        heads: 'both',
        state: isOpen ? 'cut' : 'idle',
      },
    ],
  }
}

/** What moves: calls that go out, answers that come back, and those that the breaker refuses. */
export const breakerTokens = (state: BreakerLabState, words: Words['stage']): readonly SceneToken[] =>
  state.flights.map(({ id, way, failed, from: start, to: end }): SceneToken => {
    const base = { id, start, end, failed }
    switch (way) {
      case 'there':
        return { ...base, kind: 'command', label: words.call, from: places.caller, to: places.supplier }
      case 'back':
        return {
          ...base,
          kind: failed ? 'failure' : 'event',
          label: failed ? words.error : words.done,
          from: places.supplier,
          to: places.caller,
        }
      case 'no':
        return { ...base, kind: 'failure', label: words.no, from: places.breaker, to: places.caller }
    }
  })
