import type { Millis } from '../../kernel/index.ts'
import type { Scene, SceneLink, SceneNode, SceneNote } from '../../stage/index.ts'
import { ageOf, divergentRows } from './measures.ts'
import { isTooOld } from './model/errands.ts'
import { copyIds, type ContextId, type CopyId } from './model/facts.ts'
import { places, boxes } from './places.ts'
import type { AutonomyState, Outcome } from './state.ts'
import type { autonomyWords } from './words/index.ts'

export type StageWords = (typeof autonomyWords)['en']['stage']

/** What a picture is made of: the world, and the moment that it is seen at. */
export interface Moment {
  readonly state: AutonomyState
  readonly now: Millis
}

type Lamp = NonNullable<SceneNode['lamp']>

/** What a context itself knows of how it stands. */
const lampOf = ({ state, now }: Moment, id: ContextId, words: StageWords): Lamp => {
  const { rules } = state
  if (!state.up[id]) return { is: 'bad', word: words.down }
  if (rules.way === 'ask' || id === 'customers' || id === 'vehicles') return { is: 'good', word: words.up }
  const copy = state.copies[id]
  if (copy.brokenBy.length > 0) return { is: 'bad', word: words.broken }
  if (copy.cut) return { is: 'warn', word: words.cutOff }
  if (copy.held.length > 0) return { is: 'warn', word: words.holds(copy.held.length) }
  return rules.staleKnown && isTooOld(state, id, now)
    ? { is: 'warn', word: words.tooOld }
    : { is: 'good', word: words.up }
}

const ownerDetail = ({ state }: Moment, words: StageWords): string =>
  state.rules.publishes
    ? words.published(state.log.length, state.fieldAdded ? 8 : 7)
    : words.changes(state.log.length)

const ownerNode = (moment: Moment, id: 'customers' | 'vehicles', words: StageWords): SceneNode => {
  const isUp = moment.state.up[id]
  const idle = id === 'vehicles' && moment.state.rules.way === 'copy' ? 'dimmed' : 'idle'
  return {
    id,
    kind: 'service',
    ...places[id],
    ...boxes[id],
    label: words.contexts[id],
    detail: id === 'customers' ? ownerDetail(moment, words) : words.owns.vehicles,
    lamp: lampOf(moment, id, words),
    state: isUp ? idle : 'failed',
  }
}

const contextNode = (moment: Moment, id: CopyId, words: StageWords): SceneNode => {
  const { state } = moment
  const { rules } = state
  const isBusy = state.errands.some(({ by, made }) => by === id && made > 0)
  const standing = isBusy ? 'active' : 'idle'
  const isOut = rules.way === 'ask' && id === 'reporting'
  return {
    id,
    kind: 'service',
    ...places[id],
    ...boxes[id],
    label: words.contexts[id],
    detail: rules.way === 'ask' ? words.asks : words.columns(rules.fields[id].length),
    lamp: lampOf(moment, id, words),
    state: state.up[id] ? (isOut ? 'dimmed' : standing) : 'failed',
    ...(rules.publishes ? { badge: `#${state.copies[id].expected - 1}` } : {}),
  }
}

const nodesOf = (moment: Moment, words: StageWords): readonly SceneNode[] => [
  ownerNode(moment, 'customers', words),
  ownerNode(moment, 'vehicles', words),
  ...(moment.state.rules.way === 'ask'
    ? []
    : [
        {
          id: 'broker',
          kind: 'broker',
          ...places.broker,
          ...boxes.broker,
          label: moment.state.rules.publishes ? words.broker : words.etlOnly,
          state: moment.state.rules.publishes ? 'idle' : 'dimmed',
        } satisfies SceneNode,
      ]),
  ...copyIds.map((id) => contextNode(moment, id, words)),
  {
    id: 'people',
    kind: 'client',
    ...places.people,
    ...boxes.people,
    label: words.people,
  },
]

const link = (from: string, to: string, state: SceneLink['state'] = 'idle'): SceneLink => ({
  id: `${from} ${to}`,
  from,
  to,
  state,
  heads: 'both',
})

const linksOf = ({ state }: Moment): readonly SceneLink[] => {
  const { rules } = state
  // Staff come and go: a line stands while one of them waits.
  const people = copyIds
    .filter((id) => state.errands.some(({ by }) => by === id))
    .map((id) => link('people', id))
  if (rules.way === 'ask')
    return [
      ...people,
      ...(['workshop', 'notifications', 'invoicing'] as const).map((id) =>
        link(id, 'customers', state.up.customers ? 'idle' : 'dimmed'),
      ),
      link('workshop', 'vehicles', state.up.vehicles ? 'idle' : 'dimmed'),
    ]
  const standing = (id: CopyId): SceneLink['state'] => {
    if (state.copies[id].cut) return 'cut'
    return rules.publishes && state.up[id] ? 'idle' : 'dimmed'
  }
  return [
    ...people,
    {
      ...link('customers', 'broker', state.up.customers && rules.publishes ? 'idle' : 'dimmed'),
      heads: 'end',
    },
    ...copyIds.map((id): SceneLink => ({ ...link('broker', id, standing(id)), heads: 'end' })),
  ]
}

const outcomeText = (outcome: Outcome, words: StageWords): string => {
  if (outcome.is === 'held') return words.heldMail
  if (outcome.is === 'failed') return words.failedErrand(words.errands[outcome.what])
  return outcome.what === 'page'
    ? words.pageDone(outcome.calls, Math.round(outcome.took))
    : words.used[outcome.what](outcome.used.split(',')[0] ?? '')
}

const note = (id: CopyId, line: number, rest: Pick<SceneNote, 'text' | 'tone'>): SceneNote => ({
  id: `${id} ${line}`,
  x: places[id].x,
  y: places[id].y + boxes[id].height / 2 + 22 + line * 25,
  size: 19,
  anchor: 'middle',
  ...rest,
})

/** Under a context: how old its copy is at most by its own knowledge, how it really stands, and what it did last. */
const notesOf = (moment: Moment, id: CopyId, words: StageWords): readonly SceneNote[] => {
  const { state, now } = moment
  const { rules } = state
  const notes: SceneNote[] = []
  if (rules.way === 'copy') {
    const age = ageOf(state, id, now)
    const tooOld = isTooOld(state, id, now)
    const text = rules.staleKnown ? words.age[rules.story](age, rules.tick) : words.ageUnknown
    notes.push(note(id, 0, { text, tone: rules.staleKnown && tooOld ? 'failure' : 'muted' }))
    const wrong = divergentRows(state, id)
    notes.push(
      note(id, 1, {
        text: wrong === 0 ? words.asOwner : words.differ(wrong),
        tone: wrong === 0 ? 'good' : 'failure',
      }),
    )
  }
  const outcome = state.outcomes.findLast(({ by }) => by === id)
  if (outcome !== undefined) {
    const isFine = outcome.is === 'done' && outcome.right
    notes.push(
      note(id, notes.length, {
        text: outcomeText(outcome, words),
        tone: isFine || outcome.is === 'held' ? 'plain' : 'failure',
      }),
    )
  }
  return notes
}

/** The contexts and how each stands. */
export const autonomyScene = (moment: Moment, words: StageWords): Scene => ({
  nodes: nodesOf(moment, words),
  links: linksOf(moment),
  notes: copyIds.flatMap((id) => notesOf(moment, id, words)),
})
