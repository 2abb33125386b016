import type { SagaState, Trap } from '../state.ts'
import type { Message, Outcome, Rules } from './world.ts'

/** Whether a message is of the kind that a trap waits for. */
const isAwaited = ({ node, step }: Trap, message: Message, outcome: Outcome, rules: Rules): boolean => {
  if (message.to !== node) return false
  switch (message.is) {
    case 'prepare':
    case 'do':
      return step === 'first'
    case 'commit':
    case 'abort':
    case 'undo':
      return step === 'last'
    case 'yes':
    case 'no':
    case 'done':
    case 'refused':
    case 'undone': {
      // For the desk: the answer after which it has something to tell or to ask, or the first that it hears at all.
      const isFirst = message.from === rules.sequence[0]
      const known = outcome.world.desk.cases[message.booking]
      const isSettled =
        known?.way === 'twoPhase'
          ? known.decision !== null
          : known?.is === 'completed' || known?.is === 'undoing' || known?.is === 'compensated'
      return step === 'last' ? isSettled : isFirst
    }
    case 'inquire':
    case 'acknowledged':
      return false
  }
}

/** The trap that a message springs, if any. */
export const springs = (
  { traps }: SagaState,
  message: Message,
  outcome: Outcome,
  rules: Rules,
): Trap | null => traps.find((trap) => isAwaited(trap, message, outcome, rules)) ?? null
