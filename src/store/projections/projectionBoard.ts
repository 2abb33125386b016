import type { Projection, ProjectionStatus, ProjectionView } from '../projection.ts'
import type { Folded } from './fold.ts'
import { publish } from './published.ts'

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What readers of a run see, and the words in which its parts report to it. */
export interface ProjectionBoard<State> {
  readonly view: () => ProjectionView<State>
  readonly subscribe: (listener: () => void) => () => void
  /** Shows a state, `news` events after the one before. */
  readonly folded: (folded: Folded<State>, news: number) => void
  readonly head: (position: number) => void
  /** A closed run stays closed. */
  readonly status: (status: ProjectionStatus) => void
  /** A start found this position saved; 0 for none. */
  readonly found: (saved: number) => void
  readonly saved: (checkpoint: number) => void
  readonly unsaved: (error: unknown) => void
  readonly rebuild: (progress: ProjectionView<State>['rebuild'], news: number) => void
}

/** A board of a run that starts. */
export const createProjectionBoard = <State>(projection: Projection<State>): ProjectionBoard<State> => {
  const published = publish<ProjectionView<State>>({
    status: { is: 'starting' },
    state: projection.initial,
    checkpoint: 0,
    head: 0,
    saved: 0,
    unsaved: null,
    eventsFolded: 0,
    rebuild: null,
  })
  const { read: view, change, subscribe } = published
  return {
    view,
    subscribe,
    folded: ({ state, checkpoint }, news) => {
      const { head, eventsFolded } = view()
      // Another tab may have saved a checkpoint before this one heard of its events.
      change({ state, checkpoint, head: Math.max(head, checkpoint), eventsFolded: eventsFolded + news })
    },
    head: (position) => change({ head: Math.max(position, view().checkpoint) }),
    status: (status) => {
      const { is } = view().status
      if (is === 'closed' || (is === status.is && is !== 'crashed')) return
      change({ status })
    },
    found: (saved) => change({ saved }),
    saved: (saved) => change({ saved, unsaved: null }),
    unsaved: (error) => change({ unsaved: messageOf(error) }),
    rebuild: (rebuild, news) => change({ rebuild, eventsFolded: view().eventsFolded + news }),
  }
}
