import type { Frame } from '../../kernel/index.ts'
import type { BoardState } from './model/board.ts'
import type { CopiesState, NodeId } from './model/copies/state.ts'
import type { EverydayState } from './model/everyday.ts'
import type { EventualEvent, EventualState } from './model.ts'
import type { eventualWords } from './words/index.ts'

type Words = (typeof eventualWords)['en']

/** A person or a copy, by name. */
export const nodeName = ({ stage }: Words, node: NodeId): string => {
  if (typeof node === 'number') return stage.copy(node + 1)
  return node === 'bob' ? stage.bob : stage.ann
}

const ofCopies = (words: Words, { last, ops }: CopiesState): string => {
  const { sentences: say, stage } = words
  switch (last.is) {
    case 'nothing':
      return say.nothing
    case 'opened':
      return say.opened
    case 'asked':
    case 'queued':
    case 'answered':
    case 'refused':
    case 'behind': {
      const op = ops[last.op]
      if (op === undefined) return say.nothing
      return say.op[last.is](nodeName(words, op.who), op.f, stage.version(op.version))
    }
    case 'stored': {
      const copy = stage.copy(last.copy + 1)
      return last.news
        ? say.stored(copy, stage.version(last.version))
        : say.knew(copy, stage.version(last.version))
    }
    case 'read':
      return say.read(stage.copy(last.copy + 1), stage.version(last.version))
    case 'heard':
      return say.heard(nodeName(words, last.message.to), nodeName(words, last.message.from))
    case 'lost':
      return say.lost(stage.messages[last.message.is], nodeName(words, last.message.to))
    case 'resent':
      return say.resent
    case 'gossiped':
      return say.gossiped(stage.copy(last.copy + 1), stage.copy(last.peer + 1))
    case 'cut':
      return say.cut(stage.copy(last.copy + 1))
    case 'joined':
      return say.joined(stage.copy(last.copy + 1))
  }
}

const ofBoard = ({ sentences: say, stage }: Words, { last }: BoardState): string => {
  switch (last.is) {
    case 'nothing':
      return say.nothing
    case 'morning':
      return say.morning(last.morning)
    case 'booked':
    case 'clashed':
    case 'turnedAway':
    case 'asked':
    case 'granted':
    case 'denied':
    case 'heard':
      return say.board[last.is](stage.desks[last.desk])
  }
}

const ofEveryday = ({ sentences: say, everyday }: Words, { last }: EverydayState): string =>
  last === null
    ? say.nothing
    : say.sorted(everyday.processes[last.process].name, everyday.finalities[last.as])

/** What a frame of a film says, in the words of a language. */
export const eventualSentence = (words: Words, { state }: Frame<EventualState, EventualEvent>): string => {
  switch (state.world) {
    case 'copies':
      return ofCopies(words, state)
    case 'board':
      return ofBoard(words, state)
    case 'everyday':
      return ofEveryday(words, state)
  }
}
