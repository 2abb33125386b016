import type { Chance, Later, Millis, Model, Timed } from '../../kernel/index.ts'
import {
  boardModel,
  boardOpening,
  boardUntil,
  type BoardEvent,
  type BoardInput,
  type BoardState,
} from './model/board.ts'
import { copiesModel, copiesUntil } from './model/copies/copiesModel.ts'
import type { CopiesEvent, CopiesInput, CopiesState } from './model/copies/state.ts'
import {
  everydayModel,
  type EverydayEvent,
  type EverydayInput,
  type EverydayState,
} from './model/everyday.ts'
import type { EventualSettings } from './model/settings.ts'

/*
 * Three small worlds about “eventually”. Which one is played, a setting says:
 *
 *   copies    Ann's appointment in several copies, that hear of her changes late: what do she and Bob read?
 *   board     the last free workstation, sold at two desks that hear of each other late: what does a clash cost?
 *   everyday  six processes of garage, bank and shop, to be sorted by when they become final
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

export type EventualState = CopiesState | BoardState | EverydayState

export type EventualEvent = CopiesEvent | BoardEvent | EverydayEvent

/** What somebody can do. */
export type EventualInput = CopiesInput | BoardInput | EverydayInput

/** A world of its own as one of several; events of another world, as an old input may be, change nothing in it. */
const among = <State extends EventualState, Event extends EventualEvent>(
  model: Model<State, Event>,
  names: readonly Event['is'][],
): Model<EventualState, EventualEvent> => {
  const isOurs = (event: EventualEvent): event is Event => names.some((name) => name === event.is)
  return {
    initial: model.initial,
    evolve: (state, { at, event }: Timed<EventualEvent>) =>
      isOurs(event) ? model.evolve(state as State, { at, event }) : state,
    react: (state, { at, event }, chance: Chance): readonly Later<EventualEvent>[] =>
      isOurs(event) ? model.react(state as State, { at, event }, chance) : [],
  }
}

/** The laws of the world that the settings choose. */
export const eventualModel = ({
  world,
  copies,
  board,
}: EventualSettings): Model<EventualState, EventualEvent> => {
  switch (world) {
    case 'copies':
      return among(copiesModel(copies), [
        'opened',
        'wished',
        'wanted',
        'went',
        'arrived',
        'vanished',
        'resent',
        'gossiped',
        'cut',
        'joined',
      ])
    case 'board':
      return among(boardModel(board), ['morningCame', 'came', 'walkedIn', 'told'])
    case 'everyday':
      return among(everydayModel, ['sorted'])
  }
}

/** What happens in every film of a world without anybody doing it. */
export const eventualOpening = ({ world, board }: EventualSettings): readonly Timed<EventualEvent>[] => {
  switch (world) {
    case 'copies':
      return [{ at: 0, event: { is: 'opened' } }]
    case 'board':
      return boardOpening(board)
    case 'everyday':
      return []
  }
}

/** Length of the film. */
export const eventualUntil = (settings: EventualSettings, lastInput: Millis): Millis => {
  switch (settings.world) {
    case 'copies':
      return copiesUntil(settings.copies, lastInput)
    case 'board':
      return boardUntil(settings.board, lastInput)
    case 'everyday':
      return Math.max(10_000, lastInput + 10_000)
  }
}
