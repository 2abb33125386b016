import '../../src/ui/tokens.css'
import { LazyMotion, domAnimation } from 'framer-motion'
import { useEffect, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { countUntil, play, type Model } from '../../src/kernel/index.ts'
import { usePlayhead, usePlayheadState } from '../../src/playhead/index.ts'
import { Stage, Tokens, type SceneNode, type SceneToken } from '../../src/stage/index.ts'

/** Messages in flight at any moment; from the address: `?messages=200`. */
const messages = Number(new URLSearchParams(location.search).get('messages') ?? '200')
const nodes = 12
const length = 60_000

interface Flight {
  readonly id: number
  readonly hop: number
}
interface World {
  readonly flights: readonly { readonly since: number; readonly hop: number }[]
}

const latency = { min: 600, max: 1400 }

/** Messages that hop from node to node for ever; on each arrival one is born and one dies. */
const traffic: Model<World, Flight> = {
  initial: { flights: Array.from({ length: messages }, () => ({ since: 0, hop: 0 })) },
  evolve: ({ flights }, { at, event: { id, hop } }) => ({ flights: flights.with(id, { since: at, hop }) }),
  react: (_, { event: { id, hop } }, chance) => [
    { delay: chance.between(latency.min, latency.max, 'latency', id, hop), event: { id, hop: hop + 1 } },
  ],
}

const film = play(traffic, {
  seed: 1,
  inputs: Array.from({ length: messages }, (_, id) => ({ at: id % 600, event: { id, hop: 0 } })),
  until: length,
})

const placeOf = (index: number) => {
  const angle = (2 * Math.PI * (index % nodes)) / nodes
  return { x: 640 + 480 * Math.cos(angle), y: 360 + 280 * Math.sin(angle) }
}

const scene = {
  nodes: Array.from({ length: nodes }, (_, index): SceneNode => ({
    id: `n${index}`,
    kind: 'service',
    ...placeOf(index),
    width: 120,
    height: 60,
    label: `N${index + 1}`,
  })),
  links: [],
}

const tokensOf = ({ flights }: World): readonly SceneToken[] =>
  flights.map(({ since, hop }, id) => ({
    id: `${id}-${hop}`,
    kind: 'event',
    label: 'Put',
    from: placeOf(id + hop * 5),
    to: placeOf(id + hop * 5 + 5),
    start: since,
    end: since + latency.max,
  }))

const Bench = () => {
  const playhead = usePlayhead()
  useEffect(() => {
    playhead.load({ duration: length, stops: [], marks: [], describe: () => '' }, 2000)
    Object.assign(window, { playhead })
  }, [playhead])
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const state = film.frames[count - 1]?.state ?? film.initial
  const tokens = useMemo(() => tokensOf(state), [state])
  return (
    <Stage scene={scene} title="Bench">
      <Tokens tokens={tokens} playhead={playhead} />
    </Stage>
  )
}

const root = document.getElementById('root')
if (root === null)
  throw new Error('Failed to start the bench: because its page has no root. Restore index.html.')
createRoot(root).render(
  <LazyMotion features={domAnimation} strict>
    <Bench />
  </LazyMotion>,
)
