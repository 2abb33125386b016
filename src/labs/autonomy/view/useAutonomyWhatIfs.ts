import { useOfferWhatIfs } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import { contextIds } from '../model/facts.ts'
import { errandIds, type AutonomyState } from '../state.ts'
import { autonomyWords } from '../words/index.ts'
import type { AutonomyRun } from './autonomyRun.ts'

/** Offers what can be tried where the playhead stands: stop or start a context, an errand, a lost event, an edit of a copy. */
export const useAutonomyWhatIfs = (run: AutonomyRun, state: AutonomyState): void => {
  const { controls, stage } = useWords(autonomyWords)
  useOfferWhatIfs(run, [
    ...contextIds.map((context) => ({
      id: `${state.up[context] ? 'stop' : 'start'} ${context}`,
      to: stage.contexts[context],
      label: state.up[context] ? controls.stop : controls.start,
      input: { is: state.up[context] ? 'stopped' : 'started', context } as const,
    })),
    ...errandIds.map((what) => ({
      id: what,
      to: stage.people,
      label: controls.actions[what],
      input: { is: 'asked', what, customer: 'C2' } as const,
    })),
    {
      id: 'lose',
      to: stage.contexts.invoicing,
      label: `${controls.fault}: ${stage.faults.lost}`,
      input: { is: 'trapSet', trap: { copy: 'invoicing', fault: 'lost', seq: null } } as const,
    },
    {
      id: 'edit',
      to: stage.contexts.invoicing,
      label: controls.edit,
      input: { is: 'edited', copy: 'invoicing', customer: 'C2' } as const,
    },
  ])
}
