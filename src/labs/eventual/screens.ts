import type { Millis } from '../../kernel/index.ts'
import type { CopiesState } from './model/copies/state.ts'
import type { ScreenStyle } from './model/settings.ts'

/** What Ann's screen shows. Versions count from 0. */
export interface Shown {
  /** What it says of the newest change that she made; null before the first. */
  readonly says: 'saved' | 'busy' | 'pending' | 'confirmed' | null
  /** The version that stands there; null where there is none to see. */
  readonly version: number | null
  /** What it says is on its way. */
  readonly pending: number | null
  /** “As of”: when what it shows was new; null where it does not say. */
  readonly asOf: Millis | null
}

/** When the honest screen confirms: when its copy has the change, or, wrong on purpose, when any copy has answered. */
export type ConfirmsAt = 'delivery' | 'answer'

/** The newest version that Ann has sent off. */
export const sentByAnn = ({ ops }: CopiesState): number =>
  Math.max(0, ...ops.map(({ f, version }) => (f === 'w' ? version : 0)))

/** The copy that Ann's screen shows: the last one. */
export const screenCopy = ({ copies }: CopiesState): CopiesState['copies'][number] | undefined =>
  copies.at(-1)

const isDelivered = (state: CopiesState, version: number, confirmsAt: ConfirmsAt): boolean =>
  confirmsAt === 'delivery'
    ? (screenCopy(state)?.version ?? 0) >= version
    : state.ops.some((op) => op.f === 'w' && op.version === version && op.outcome === 'answered')

/** What the screen shows at a moment: it knows its copy and what was typed into it, nothing else. */
export const shownBy = (
  style: ScreenStyle,
  state: CopiesState,
  confirmsAt: ConfirmsAt = 'delivery',
): Shown => {
  const { version = 0, since = 0 } = screenCopy(state) ?? {}
  const own = sentByAnn(state)
  const delivered = isDelivered(state, own, confirmsAt)
  switch (style) {
    case 'lies':
      return { says: own === 0 ? null : 'saved', version, pending: null, asOf: null }
    case 'waits':
      return delivered
        ? { says: own === 0 ? null : 'saved', version, pending: null, asOf: null }
        : { says: 'busy', version: null, pending: null, asOf: null }
    case 'honest':
      return delivered
        ? { says: own === 0 ? null : 'confirmed', version, pending: null, asOf: null }
        : { says: 'pending', version, pending: own, asOf: since }
  }
}

/** Whether it shows a value that is no longer the newest, as if it were. */
export const isUnmarked = ({ version, asOf, pending }: Shown, state: CopiesState): boolean =>
  version !== null && version < sentByAnn(state) && asOf === null && pending === null
