import type { SceneToken, ShapeKind } from '../../../stage/index.ts'
import type { Film, Hop } from './film.ts'
import { dockOf, type Layout } from './layouts.ts'
import type { StationId, Trace } from './trace.ts'

const carriedTo = (to: StationId): ShapeKind => {
  switch (to) {
    case 'ui':
    case 'command':
    case 'handler':
    case 'load':
    case 'check':
      return 'command'
    case 'event':
    case 'store':
    case 'publish':
    case 'projector':
      return 'event'
    case 'view':
      return 'readmodel'
  }
}

const onHop = (hop: Hop, trace: Trace, { spots }: Layout): SceneToken => ({
  id: hop.to,
  kind: carriedTo(hop.to),
  label: '',
  from: dockOf(spots[hop.from]),
  to: dockOf(spots[hop.to]),
  start: hop.start,
  end: hop.end,
  failed: trace.end === 'rejected' && hop.to === 'check',
})

/** The last hop is the answer to the query too: its second half goes back to the front desk. */
const withAnswer = (token: SceneToken, { spots, showsQuery }: Layout): readonly SceneToken[] => {
  if (token.id !== 'view' || !showsQuery) return [token]
  const middle = (token.start + token.end) / 2
  return [
    { ...token, end: middle },
    { ...token, id: 'answer', from: token.to, to: dockOf(spots.ui), start: middle },
  ]
}

/** What moves from station to station: the command, its event, the answer; beside it the event to other contexts. */
export const pathTokens = (trace: Trace | null, film: Film, layout: Layout): readonly SceneToken[] =>
  trace === null
    ? []
    : [
        ...film.hops.flatMap((hop) => withAnswer(onHop(hop, trace, layout), layout)),
        ...film.branches.map(({ to, start, end }): SceneToken => ({
          id: to,
          kind: 'event',
          label: '',
          from: dockOf(layout.spots.publish),
          to: dockOf(layout.spots[to]),
          start,
          end,
        })),
      ]
