import type { Millis } from '../../kernel/index.ts'
import type { Point, Scene, SceneNode, SceneToken } from '../../stage/index.ts'
import type { BoardState, Desk } from './model/board.ts'
import type { eventualWords } from './words/index.ts'

type StageWords = (typeof eventualWords)['en']['stage']

/** Size of the picture in stage units. */
export const boardSize = { width: 1120, height: 420 } as const

const places: Readonly<Record<'station' | Desk, Point>> = {
  0: { x: 190, y: 310 },
  1: { x: 930, y: 310 },
  station: { x: 560, y: 80 },
}

const deskNode = (state: BoardState, desk: Desk, words: StageWords): SceneNode => {
  const taken = state.taken[desk]
  const soldHere = state.sold.includes(desk)
  return {
    id: `desk ${desk}`,
    kind: 'service',
    ...places[desk],
    width: 300,
    height: 112,
    label: words.desks[desk],
    detail: soldHere ? words.soldHere : taken ? words.knowsTaken : words.believesFree,
    lamp:
      !taken && state.sold.length > 0
        ? { is: 'warn', word: words.outOfDate }
        : { is: 'good', word: words.up },
    state: soldHere ? 'active' : 'idle',
  }
}

const stationNode = (state: BoardState, words: StageWords): SceneNode => {
  const { length } = state.sold
  return {
    id: 'station',
    kind: length > 1 ? 'failure' : 'aggregate',
    ...places.station,
    width: 360,
    height: 116,
    label: words.station,
    detail: length === 0 ? words.free : length === 1 ? words.soldOnce : words.soldTwice,
    state: length > 1 ? 'failed' : length === 1 ? 'active' : 'idle',
  }
}

/** Two desks, and the one workstation that is free this morning. */
export const boardScene = (state: BoardState, words: StageWords): Scene => ({
  nodes: [stationNode(state, words), deskNode(state, 0, words), deskNode(state, 1, words)],
  links: [
    { id: 'desks', from: 'desk 0', to: 'desk 1', heads: 'both', state: 'idle' },
    { id: 'left', from: 'desk 0', to: 'station', heads: 'both', state: 'dimmed' },
    { id: 'right', from: 'desk 1', to: 'station', heads: 'both', state: 'dimmed' },
  ],
  notes: [
    { id: 'morning', x: 30, y: 50, text: words.morning(state.morning), size: 30, anchor: 'start' },
    {
      id: 'clashes',
      x: 1090,
      y: 50,
      text: words.clashes(state.clashes),
      size: 30,
      anchor: 'end',
      tone: state.clashes > 0 ? 'failure' : 'plain',
    },
  ],
})

/** Messages under way, each as long as the lag. */
export const boardTokens = (state: BoardState, lag: Millis, words: StageWords): readonly SceneToken[] =>
  state.inFlight.map(({ id, is, desk, sentAt }) => {
    const other: Desk = desk === 0 ? 1 : 0
    const [from, to] =
      is === 'booked'
        ? [places[desk], places[other]]
        : is === 'lock'
          ? [places[desk], places.station]
          : [places.station, places[desk]]
    return {
      id: `message ${id}`,
      kind: is === 'booked' ? 'event' : is === 'denied' ? 'failure' : is === 'lock' ? 'command' : 'policy',
      label: words.boardMessages[is],
      from,
      to,
      start: sentAt,
      end: sentAt + lag,
    }
  })
