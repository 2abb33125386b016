import type { BreakerMode, BreakerPolicy, BreakerState } from '../../../resilience/index.ts'
import { isReadyToProbe } from '../../../resilience/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'
import { byHandModes, machineArrows, machinePlaces } from './machineLayout.ts'

const modes = Object.keys(machinePlaces) as readonly BreakerMode[]

interface ModeBoxProps {
  readonly mode: BreakerMode
  readonly isHere: boolean
}

const ModeBox = ({ mode, isHere }: ModeBoxProps) => {
  const { modes: names } = useWords(breakerWords)
  const [x, y] = machinePlaces[mode]
  const byHand = byHandModes.has(mode)
  const [width, height] = byHand ? [150, 44] : [136, 60]
  return (
    <g transform={`translate(${x} ${y})`} data-mode={mode} data-here={isHere} data-hand={byHand}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={byHand ? 8 : 30} />
      <text dy="0.35em">{names[mode]}</text>
    </g>
  )
}

/** The wait as a clock around "open": how much of it is over. */
const Clock = ({ part }: { readonly part: number }) => {
  const radius = 12
  const length = 2 * Math.PI * radius
  return (
    <g transform={`translate(${machinePlaces.open[0] + 84} ${machinePlaces.open[1]}) rotate(-90)`}>
      <circle className={styles['clockFace']} r={radius} />
      <circle className={styles['clockHand']} r={radius} strokeDasharray={`${part * length} ${length}`} />
    </g>
  )
}

/** Probes that half-open still lets through. */
const Permits = ({ left, all }: { readonly left: number; readonly all: number }) => (
  <g transform={`translate(${machinePlaces.halfOpen[0] + 82} ${machinePlaces.halfOpen[1]})`}>
    {Array.from({ length: Math.min(all, 10) }, (_, index) => (
      // The tokens are alike; their number is what tells.
      // oxlint-disable-next-line react/no-array-index-key
      <circle key={index} className={styles['permit']} cx={index * 15} r={6} data-left={index < left} />
    ))}
  </g>
)

interface MachineProps {
  readonly state: BreakerState
  readonly policy: BreakerPolicy
  readonly now: number
}

/** What the state means now, in words: how long to wait, who may probe, and what brought it here. */
const Standing = ({ state, policy, now }: MachineProps) => {
  const { stage, modes: names, reason } = useWords(breakerWords)
  const { mode, lastChange, permits } = state
  const isReady = isReadyToProbe(policy, state, now)
  const left = Math.max(0, state.since + state.wait - now)
  const detail =
    mode === 'open'
      ? isReady
        ? stage.ready
        : stage.wait(Math.ceil(left / 100) * 100)
      : mode === 'halfOpen'
        ? stage.probes(permits)
        : null
  return (
    <p className={styles['standing']} aria-live="polite">
      <strong data-metric="mode">{names[mode]}</strong>
      {detail !== null && <span data-metric="standing"> · {detail}</span>}
      {lastChange !== null && <span data-metric="why"> · {stage.because(reason(lastChange.why))}</span>}
    </p>
  )
}

/** The state machine with the state that it is in, the arrow that it took last, and why. */
export const Machine = (props: MachineProps) => {
  const { state, policy, now } = props
  const { stage, modes: names } = useWords(breakerWords)
  const { mode, lastChange } = state
  const isWaiting = mode === 'open' && state.wait > 0
  return (
    <div className={styles['machine']}>
      <svg viewBox="0 0 640 210" role="img" aria-label={`${stage.machine}: ${names[mode]}`}>
        <defs>
          <marker
            id="breaker-arrow"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="11"
            markerHeight="11"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L10 5L0 10z" />
          </marker>
        </defs>
        {machineArrows.map(({ from, to, d }) => (
          <path
            key={d}
            d={d}
            className={styles['arrow']}
            markerEnd="url(#breaker-arrow)"
            data-taken={lastChange?.from === from && lastChange.to === to}
          />
        ))}
        {modes.map((each) => (
          <ModeBox key={each} mode={each} isHere={each === mode} />
        ))}
        {isWaiting && <Clock part={Math.min(1, (now - state.since) / state.wait)} />}
        {mode === 'halfOpen' && <Permits left={state.permits} all={policy.probing.permitted} />}
      </svg>
      <Standing {...props} />
    </div>
  )
}
