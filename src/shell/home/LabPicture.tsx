import type { ReactNode } from 'react'
import type { LabId } from '../../course/index.ts'
import { AutonomyPicture } from './AutonomyPicture.tsx'
import { BreakerPicture } from './BreakerPicture.tsx'
import { BulkheadPicture } from './BulkheadPicture.tsx'
import { ChoosingPicture } from './ChoosingPicture.tsx'
import { ConcurrencyPicture } from './ConcurrencyPicture.tsx'
import { EventualPicture } from './EventualPicture.tsx'
import { EvolutionPicture } from './EvolutionPicture.tsx'
import { FourFormsPicture } from './FourFormsPicture.tsx'
import styles from './HomePage.module.css'
import { IdempotencyPicture } from './IdempotencyPicture.tsx'
import { PlaygroundPicture } from './PlaygroundPicture.tsx'
import { RestorePicture } from './RestorePicture.tsx'
import { RetryPicture } from './RetryPicture.tsx'
import { SagaPicture } from './SagaPicture.tsx'
import { SnapshotsPicture } from './SnapshotsPicture.tsx'

const Pipeline = () => (
  <>
    <path d="M14 38h46l14 18-14 18H14l12-18z" fill="var(--command-surface)" stroke="var(--command-line)" />
    <path d="M84 56h22" stroke="var(--text-muted)" />
    <rect
      x="108"
      y="34"
      width="52"
      height="44"
      rx="9"
      fill="var(--aggregate-surface)"
      stroke="var(--aggregate-line)"
    />
    <path d="M164 56h20" stroke="var(--text-muted)" />
    <path d="M188 36h30l12 12v30h-42z" fill="var(--event-surface)" stroke="var(--event-line)" />
    <path d="M218 36v12h12z" fill="var(--event-line)" stroke="none" />
    <path d="M236 56h20" stroke="var(--text-muted)" />
    <rect
      x="260"
      y="36"
      width="46"
      height="40"
      fill="var(--readmodel-surface)"
      stroke="var(--readmodel-line)"
    />
    <path d="M260 48h46M275 36v40" stroke="var(--readmodel-line)" />
  </>
)

const Replay = () => (
  <>
    {[0, 1, 2, 3, 4, 5].map((index) => (
      <g key={index} opacity={index > 3 ? 0.35 : 1} transform={`translate(${18 + index * 49} 30)`}>
        <path d="M0 0h28l10 10v26H0z" fill="var(--event-surface)" stroke="var(--event-line)" />
        <path d="M28 0v10h10z" fill="var(--event-line)" stroke="none" />
      </g>
    ))}
    <path d="M18 88h284" stroke="var(--line)" strokeWidth="5" />
    <path d="M18 88h164" stroke="var(--accent)" strokeWidth="5" />
    <circle cx="182" cy="88" r="8" fill="var(--text)" stroke="var(--surface-raised)" />
  </>
)

const Cap = () => (
  <>
    <path d="M70 84L160 30M160 30L250 84M70 84h180" stroke="var(--text-muted)" />
    {[
      [70, 84],
      [160, 30],
      [250, 84],
    ].map(([x = 0, y = 0]) => (
      <rect
        key={x}
        x={x - 26}
        y={y - 16}
        width="52"
        height="32"
        rx="6"
        fill="var(--neutral-surface)"
        stroke="var(--neutral-line)"
      />
    ))}
    <path
      d="M196 104l10-14-8-10 12-14-8-10 12-14-8-12 10-14"
      stroke="var(--failure-line)"
      strokeWidth="4"
      fill="none"
    />
  </>
)

const CrudVsTask = () => (
  <>
    <rect
      x="16"
      y="18"
      width="118"
      height="76"
      rx="6"
      fill="var(--neutral-surface)"
      stroke="var(--neutral-line)"
    />
    <path d="M28 36h94M28 54h94M28 72h44" stroke="var(--neutral-line)" />
    <rect x="86" y="66" width="36" height="18" rx="4" fill="var(--accent)" stroke="none" />
    <path d="M160 18v76" stroke="var(--line)" />
    {[0, 1, 2].map((row) => (
      <g key={row} transform={`translate(184 ${16 + row * 29})`}>
        <path d="M0 0h40l9 11-9 11H0l8-11z" fill="var(--command-surface)" stroke="var(--command-line)" />
        <path d="M74 0h36l10 10v12H74z" fill="var(--event-surface)" stroke="var(--event-line)" />
        <path d="M110 0v10h10z" fill="var(--event-line)" stroke="none" />
      </g>
    ))}
  </>
)

const CommandHandling = () => (
  <>
    <path d="M14 38h40l14 18-14 18H14l12-18z" fill="var(--command-surface)" stroke="var(--command-line)" />
    <rect
      x="88"
      y="14"
      width="74"
      height="84"
      rx="6"
      fill="var(--surface-raised)"
      stroke="var(--text-muted)"
    />
    {[28, 48, 68].map((top) => (
      <g key={top} transform={`translate(98 ${top})`}>
        <path d="M0 5l5 5 8-10" stroke="var(--good)" />
        <path d="M20 4h34" stroke="var(--text-muted)" />
      </g>
    ))}
    <path d="M178 14v84" stroke="var(--text-muted)" strokeDasharray="7 6" />
    <path d="M196 36h34l12 12v28h-46z" fill="var(--event-surface)" stroke="var(--event-line)" />
    <path d="M230 36v12h12z" fill="var(--event-line)" stroke="none" />
    <path d="M248 56h18" stroke="var(--text-muted)" />
    <path d="M270 38v36c0 8 38 8 38 0V38" fill="var(--surface-sunken)" stroke="var(--text-muted)" />
    <ellipse cx="289" cy="38" rx="19" ry="6" fill="var(--surface-raised)" stroke="var(--text-muted)" />
  </>
)

const Retro = () => (
  <>
    {[0, 1, 2, 3, 4].map((row) => (
      <g key={row}>
        <rect
          x="24"
          y={88 - 16 * row}
          width="112"
          height="13"
          fill={row === 4 ? 'var(--event-surface)' : 'var(--surface-sunken)'}
          stroke={row === 4 ? 'var(--event-line)' : 'var(--text-muted)'}
        />
        <rect
          x="184"
          y={88 - 16 * row}
          width="112"
          height="13"
          fill={row === 2 ? 'var(--event-surface)' : 'var(--surface-raised)'}
          stroke={row === 2 ? 'var(--event-line)' : 'var(--text-muted)'}
          strokeDasharray={row === 2 ? undefined : '5 4'}
        />
      </g>
    ))}
    <path d="M144 94h30M166 87l8 7-8 7" stroke="var(--text-muted)" />
    <path d="M176 30h-30M154 23l-8 7 8 7" stroke="var(--accent)" strokeWidth="3.5" />
  </>
)

const Store = () => (
  <>
    {[0, 1, 2].map((row) => (
      <g key={row} transform={`translate(60 ${66 - row * 20})`}>
        <path d="M0 10v16c0 14 200 14 200 0V10" fill="var(--surface-sunken)" stroke="var(--text-muted)" />
        <ellipse cx="100" cy="10" rx="100" ry="12" fill="var(--surface-raised)" stroke="var(--text-muted)" />
      </g>
    ))}
    <path d="M128 26h52" stroke="var(--event-line)" strokeWidth="6" />
  </>
)

/** For a lab that has no drawing of its own yet. */
const Plain = () => (
  <path d="M30 84h260M60 84V50h40v34M140 84V30h40v54M220 84V44h40v40" stroke="var(--text-muted)" />
)

const pictures: Readonly<Partial<Record<LabId | 'store', () => ReactNode>>> = {
  concurrency: ConcurrencyPicture,
  'circuit-breaker': BreakerPicture,
  bulkhead: BulkheadPicture,
  restore: RestorePicture,
  retry: RetryPicture,
  snapshots: SnapshotsPicture,
  'four-forms': FourFormsPicture,
  idempotency: IdempotencyPicture,
  playground: PlaygroundPicture,
  choosing: ChoosingPicture,
  pipeline: Pipeline,
  'crud-vs-task': CrudVsTask,
  'command-handling': CommandHandling,
  replay: Replay,
  cap: Cap,
  eventual: EventualPicture,
  saga: SagaPicture,
  autonomy: AutonomyPicture,
  evolution: EvolutionPicture,
  retro: Retro,
  store: Store,
}

/** A small drawing in the shapes of the visual language. */
export const LabPicture = ({ of }: { readonly of: LabId | 'store' }) => {
  const Picture = pictures[of] ?? Plain
  return (
    <svg
      className={styles['picture']}
      viewBox="0 0 320 112"
      aria-hidden
      strokeWidth="2.5"
      fill="none"
      strokeLinejoin="round"
    >
      <Picture />
    </svg>
  )
}
