import { useOfferWhatIfs } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import { isUp, participantIds } from '../model/world.ts'
import type { SagaState } from '../state.ts'
import { sagaWords } from '../words/index.ts'
import type { SagaRun } from './sagaRun.ts'

/** Offers what can be tried where the playhead stands: crash or restart a node, one more booking, a look at the plan. */
export const useSagaWhatIfs = (run: SagaRun, state: SagaState): void => {
  const { controls, stage } = useWords(sagaWords)
  useOfferWhatIfs(run, [
    ...(['desk', ...participantIds] as const).map((node) => {
      const up = isUp(state.world, node)
      return {
        id: `${up ? 'crash' : 'restart'} ${node}`,
        to: stage.nodes[node],
        label: up ? controls.crash : controls.restart,
        input: { is: up ? 'crashed' : 'restarted', node } as const,
      }
    }),
    { id: 'book', to: stage.nodes.desk, label: controls.book, input: { is: 'booked' } },
    { id: 'look', to: stage.nodes.planning, label: controls.look, input: { is: 'looked' } },
  ])
}
