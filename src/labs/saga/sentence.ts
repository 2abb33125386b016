import type { Frame } from '../../kernel/index.ts'
import type { SagaEvent, SagaState } from './state.ts'
import type { sagaWords } from './words/index.ts'

type Words = (typeof sagaWords)['en']

/** What a frame of a film says, in the words of a language. */
export const sagaSentence = (
  { sentences: say, stage }: Words,
  { state: { last } }: Frame<SagaState, SagaEvent>,
): string => {
  switch (last.is) {
    case 'began':
      return say.began
    case 'nothing':
      return say.nothing
    case 'booked':
      return last.taken ? say.booked(last.booking) : say.turnedAway(last.booking)
    case 'heard': {
      const { is, to, booking } = last.message
      const [who, what] = [stage.nodes[to], stage.messages[is]]
      if (last.crashed !== null) return say.trapped(who, what, booking, stage.points[last.crashed])
      return last.waits ? say.waits(who, booking) : say.heard(who, what, booking)
    }
    case 'unheard':
      return say.unheard(stage.nodes[last.message.to], stage.messages[last.message.is], last.message.booking)
    case 'lost':
      return say.lost(stage.nodes[last.message.to], stage.messages[last.message.is], last.message.booking)
    case 'alarm':
      switch (last.alarm.is) {
        case 'votes':
          return say.votes(last.alarm.booking)
        case 'answer':
          return say.again(last.alarm.booking)
        case 'doubt':
          return say.doubt(stage.nodes[last.alarm.node], last.alarm.booking)
      }
    // Each kind of alarm has returned.
    // oxlint-disable-next-line no-fallthrough
    case 'crashed':
      return say.crashed(stage.nodes[last.node])
    case 'restarted':
      return say.restarted(stage.nodes[last.node])
    case 'trapSet':
      return say.trapSet(
        stage.nodes[last.trap.node],
        stage.steps[last.trap.step],
        stage.points[last.trap.point],
      )
    case 'looked':
      return say.looked(last.jobs.map((job) => stage.booking(job)).join(', '))
  }
}
