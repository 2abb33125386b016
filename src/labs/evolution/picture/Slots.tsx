import { useWords } from '../../../words/index.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import type { StationState, World } from '../world.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './EvolutionStage.module.css'
import type { Layout, NodeId, Spot } from './layouts.ts'

const side = 15
const gap = 5

interface RowProps {
  readonly spot: Spot
  readonly servers: number
  readonly state: StationState
}

/** One square for each server, filled while it works, and how many wait. */
const Row = ({ spot, servers, state }: RowProps) => {
  const { waiting } = useWords(evolutionWords).picture
  const words = state.queue.size === 0 ? '' : waiting(state.queue.size)
  const width = servers * (side + gap) - gap + (words === '' ? 0 : 10 + words.length * 9)
  const left = spot.x - width / 2
  const y = spot.y + spot.height / 2 + 17
  return (
    <g transform={`translate(${left} ${y})`} data-jammed={state.queue.size > 8}>
      {Array.from({ length: servers }, (_, index) => (
        <rect
          key={index}
          className={styles['slot']}
          data-busy={index < state.busy}
          x={index * (side + gap)}
          y={-side / 2}
          width={side}
          height={side}
          rx={3}
        />
      ))}
      {words !== '' && (
        <text className={styles['waiting']} x={servers * (side + gap) + 5} fontSize={18}>
          {words}
        </text>
      )}
    </g>
  )
}

interface SlotsProps {
  readonly outcome: Outcome
  readonly world: World
  readonly layout: Layout
}

/** Under each station: its servers and its queue at the playhead. */
export const Slots = ({ outcome, world, layout }: SlotsProps) => (
  <g aria-hidden>
    {outcome.stations.map(({ plan }) => {
      const spot = layout.spots[plan.id as NodeId]
      const state = world.stations[plan.id]
      return spot === undefined || state === undefined ? null : (
        <Row key={plan.id} spot={spot} servers={plan.servers} state={state} />
      )
    })}
  </g>
)
