import { useId, useMemo } from 'react'
import { useWords } from '../words/index.ts'
import { coarseHealth, healthKinds } from './coarseHealth.ts'
import styles from './Health.module.css'
import type { Playhead } from './playhead.ts'
import { percentOf, type HealthSegment } from './timeLine.ts'
import { usePlayheadState } from './usePlayhead.ts'
import { playheadWords } from './words.ts'

const mostSegments = 400

type Kind = HealthSegment['kind']

/** A texture for each kind, so that colour is never the only sign. */
const strokes: Readonly<Record<Kind, string>> = {
  ok: '',
  degraded: 'M2 2h1M5 5h1',
  stale: 'M-1 2H9M-1 6H9',
  violation: 'M0 0L8 8M8 0L0 8',
  down: 'M2 -1V9M6 -1V9',
}

const Pattern = ({ id, kind }: { readonly id: string; readonly kind: Kind }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <g className={styles['pattern']} data-kind={kind}>
      <rect width="8" height="8" />
      <path d={strokes[kind]} />
    </g>
  </pattern>
)

const Patterns = ({ idOf }: { readonly idOf: (kind: Kind) => string }) => (
  <defs>
    {healthKinds.map((kind) => (
      <Pattern key={kind} id={idOf(kind)} kind={kind} />
    ))}
  </defs>
)

const kindsIn = (health: readonly HealthSegment[]): readonly Kind[] => {
  const there = new Set(health.map(({ kind }) => kind))
  return healthKinds.filter((kind) => there.has(kind))
}

/** A band under the time line: how the world fared, in colours and patterns. Read aloud with the playhead. */
export const Health = ({ playhead }: { readonly playhead: Playhead }) => {
  const id = useId()
  const health = usePlayheadState(playhead, (state) => state.health)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  const segments = useMemo(() => coarseHealth(health, duration, mostSegments), [health, duration])
  if (segments.length === 0) return null
  const idOf = (kind: Kind): string => `${id}${kind}`
  return (
    <svg className={styles['health']} data-health aria-hidden>
      <Patterns idOf={idOf} />
      {segments.map(({ from, to, kind }) => (
        <rect
          key={from}
          x={percentOf(from, duration)}
          width={percentOf(to - from, duration)}
          height="100%"
          data-kind={kind}
          fill={`url(#${idOf(kind)})`}
        />
      ))}
    </svg>
  )
}

/** What the colours and patterns of the band mean; nothing when all is well all the time. */
export const HealthLegend = ({ playhead }: { readonly playhead: Playhead }) => {
  const id = useId()
  const words = useWords(playheadWords)
  const health = usePlayheadState(playhead, (state) => state.health)
  const kinds = useMemo(() => kindsIn(health), [health])
  if (kinds.every((kind) => kind === 'ok')) return null
  const idOf = (kind: Kind): string => `${id}${kind}`
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className={styles['sample']} aria-hidden>
            <defs>
              <Pattern id={idOf(kind)} kind={kind} />
            </defs>
            <rect width="100%" height="100%" fill={`url(#${idOf(kind)})`} />
          </svg>
          {words.health[kind]}
        </li>
      ))}
    </ul>
  )
}
